import { PaperGlyph } from "#components/paper/sheet";
import { gapCell, SpmBar } from "#components/spm/cell";
import { NOTHING } from "#lib/format";
import type { SpmCell, SpmView } from "#lib/page/spm/view";

/** Up to so many units stand across, as on the screen. */
const ACROSS = 10;
/** Millimetres for the units below each other. */
const ROOM = 100;

/** All services on one sheet: how they stand, and where; few units across, many below each other. */
export function SpmPaper({ view, place }: { view: SpmView; place: string }) {
  const across = view.units.length <= ACROSS;
  return (
    <>
      <Services view={view} across={across} place={place} />
      {!across && <Units view={view} />}
      <p className="pt-1 text-tiny">{view.formula}</p>
    </>
  );
}

function Services({
  view: { services, units },
  across,
  place,
}: {
  view: SpmView;
  across: boolean;
  place: string;
}) {
  const shown = across ? units : [];
  return (
    <table className="w-full table-fixed border-collapse text-label">
      <colgroup>
        <col style={{ width: "13%" }} />
      </colgroup>
      <thead>
        <tr className="border-b-2 border-ink align-bottom [&>th]:px-1">
          <th scope="col" className="text-left">
            Layanan
          </th>
          <th scope="col" className="text-right">
            {place} %
          </th>
          <th scope="col" className="text-right">
            Kurang orang
          </th>
          <th scope="col" className="text-right">
            Prakiraan Des
          </th>
          {shown.map(({ key, name }) => (
            <th key={key} scope="col" className="text-right">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {services.map(({ code, number, name, total, forecast, cells }) => (
          <tr key={code} className="border-b border-line align-top [&>*]:px-1 [&>*]:py-1">
            <th scope="row" className="text-left">
              {number}. {name}
            </th>
            <td>
              <Figures cell={total} />
            </td>
            <td className="text-right font-bold">{gapCell(total.gapPeople)}</td>
            <td className="text-right">
              {forecast ? (
                <>
                  <b>{forecast.words}</b>
                  <span className="block text-tiny">{forecast.people}</span>
                </>
              ) : (
                NOTHING
              )}
            </td>
            {across &&
              cells.map((cell) => (
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
        <b>{cell.percentWords}</b>
      </span>
      <SpmBar cell={cell} paper />
      <span className="block text-right text-tiny">{cell.made}</span>
    </>
  );
}

function Units({ view: { services, units } }: { view: SpmView }) {
  const columns = units.length > 34 ? 3 : 2;
  const each = Math.ceil(units.length / columns);
  const line = Math.min(5, ROOM / (each + 2));
  return (
    <div className="grid gap-x-4 pt-2" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      {Array.from({ length: columns }, (_, column) => (
        <table
          key={units[column * each]?.key ?? column}
          className="w-full table-fixed self-start border-collapse text-tiny"
        >
          <colgroup>
            <col style={{ width: "27%" }} />
          </colgroup>
          <thead>
            <tr className="border-b border-ink">
              <th scope="col" className="text-left font-normal">
                Unit
              </th>
              {services.map(({ code, number }) => (
                <th key={code} scope="col" className="text-right">
                  {number}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.slice(column * each, (column + 1) * each).map(({ key, name }, at) => (
              <tr
                key={key}
                className="border-b border-line"
                style={{ height: `calc(${line} * var(--spacing))` }}
              >
                <th scope="row" className="truncate text-left font-semibold">
                  {name}
                </th>
                {services.map(({ code, cells }) => {
                  const cell = cells[column * each + at];
                  return (
                    <td key={code} className="text-right whitespace-nowrap">
                      {cell && (
                        <span className="flex items-center justify-end gap-0.5">
                          {!cell.small && <PaperGlyph status={cell.status} trend={cell.trend} />}
                          <b>{cell.percentWords}</b>
                          {services.length <= 6 && <span>{cell.made}</span>}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
