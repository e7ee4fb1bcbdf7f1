import { PaperGlyph } from "#components/paper/sheet";
import { gapCell, SpmBar } from "#components/spm/cell";
import { withHyphens } from "#lib/area/hyphens";
import { NOTHING } from "#lib/format";
import { fitsMade } from "#lib/page/paper/layout";
import type { SpmCell, SpmService, SpmView } from "#lib/page/spm/view";

/** Up to so many units stand across, as on the screen. */
const ACROSS = 10;

/** All services on one sheet: how they stand, and where; few units across, many below each other. */
export function SpmPaper({ view, place }: { view: SpmView; place: string }) {
  return (
    <>
      {view.units.length <= ACROSS ? (
        <Across view={view} place={place} />
      ) : (
        <>
          <Totals services={view.services} />
          <Below view={view} />
        </>
      )}
      <p className="pt-1 text-tiny">{view.formula}</p>
    </>
  );
}

/** Millimetres that the rows share. */
const ROOM = 134;

function Across({ view: { services, units }, place }: { view: SpmView; place: string }) {
  const line = Math.min(24, ROOM / Math.max(1, services.length));
  return (
    <table className="w-full table-fixed border-collapse text-cell">
      <colgroup>
        <col style={{ width: "13%" }} />
      </colgroup>
      <thead>
        <tr className="border-b-2 border-ink align-bottom text-label [&>th]:px-1 [&>th]:pb-1">
          <th scope="col" className="text-left">
            Layanan
          </th>
          <th scope="col" className="text-right">
            {place}, %
          </th>
          <th scope="col" className="text-right">
            Kurang orang
          </th>
          <th scope="col" className="text-right">
            Prakiraan Desember
          </th>
          {units.map(({ key, name }) => (
            <th key={key} scope="col" className={`text-right ${name.length > 11 ? "text-tiny" : ""}`}>
              {withHyphens(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {services.map(({ code, number, name, total, forecast, cells }) => (
          <tr
            key={code}
            className="border-b border-line-strong [&>*]:px-1"
            style={{ height: `calc(${line} * var(--spacing))` }}
          >
            <th scope="row" className="text-left text-body leading-tight">
              {number}. {name}
            </th>
            <td>
              <Figures cell={total} />
            </td>
            <td className="text-right text-body font-bold">{gapCell(total.gapPeople)}</td>
            <td className="text-right">
              {forecast ? (
                <>
                  <b className="text-body">{forecast.words}</b>
                  <span className="block text-tiny">{forecast.people}</span>
                </>
              ) : (
                NOTHING
              )}
            </td>
            {cells.map((cell) => (
              <td key={cell.key} className="border-l border-line">
                <Figures cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ cell }: { cell: SpmCell }) {
  return (
    <>
      <span className="flex items-center justify-end gap-0.5">
        {!cell.small && <PaperGlyph status={cell.status} trend={cell.trend} />}
        <b className="text-body">{cell.percentWords}</b>
      </span>
      <SpmBar cell={cell} paper />
      <span className="block text-right text-tiny">{cell.made}</span>
    </>
  );
}

/** How the services stand, beside each other over the units. */
function Totals({ services }: { services: readonly SpmService[] }) {
  return (
    <ul className="grid grid-cols-4 gap-x-4 gap-y-1 pb-2">
      {services.map(({ code, number, name, total, forecast }) => (
        <li key={code} className="border-b border-ink pb-0.5">
          <b className="text-body">
            {number}. {name}
          </b>
          <span className="flex items-center gap-1 text-cell">
            {!total.small && <PaperGlyph status={total.status} trend={total.trend} />}
            <b>{total.percentWords}%</b> {total.made}
            <b className="ml-auto">{total.gapPeople ? `kurang ${gapCell(total.gapPeople)}` : ""}</b>
          </span>
          <SpmBar cell={total} paper />
          <span className="text-tiny">
            Prakiraan Desember {forecast ? `${forecast.words} (${forecast.people})` : NOTHING}
          </span>
        </li>
      ))}
    </ul>
  );
}

const TWO_COLUMNS = 64;
const UNITS_ROOM = 118;

function Below({ view: { services, units } }: { view: SpmView }) {
  const columns = units.length > TWO_COLUMNS ? 3 : 2;
  const each = Math.ceil(units.length / columns);
  const room = UNITS_ROOM - Math.max(0, Math.ceil(services.length / 4) - 1) * 17;
  const line = Math.min(5, room / (each + 1));
  const made = services.flatMap(({ cells }) => cells.map((cell) => cell.made));
  const withMade = fitsMade(made, { columns, of: services.length });
  return (
    <div className="grid gap-x-4" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      {Array.from({ length: columns }, (_, column) => (
        <table
          key={units[column * each]?.key ?? column}
          className="w-full table-fixed self-start border-collapse text-tiny"
        >
          <colgroup>
            <col style={{ width: "25%" }} />
          </colgroup>
          <thead>
            <tr className="border-b border-ink">
              <th scope="col" className="text-left font-normal">
                Unit
              </th>
              {services.map(({ code, number, name }) => (
                <th key={code} scope="col" className="truncate text-right">
                  {number}. {services.length <= 4 && name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.slice(column * each, (column + 1) * each).map(({ key, name }, at) => (
              <tr
                key={key}
                className="border-b border-line leading-none"
                style={{ height: `calc(${line} * var(--spacing))` }}
              >
                <th scope="row" className="truncate text-left font-semibold">
                  {name}
                </th>
                {services.map(({ code, cells }) => (
                  <UnitCell key={code} cell={cells[column * each + at]} withMade={withMade} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function UnitCell({ cell, withMade }: { cell: SpmCell | undefined; withMade: boolean }) {
  if (!cell) return <td className="text-right">{NOTHING}</td>;
  return (
    <td className="text-right whitespace-nowrap">
      <span className="flex items-center justify-end gap-0.5">
        {!cell.small && <PaperGlyph status={cell.status} trend={cell.trend} />}
        <b>{cell.percentWords}</b>
        {withMade && <span>{cell.made}</span>}
      </span>
    </td>
  );
}
