import { Swatch } from "#components/map/look";
import { Bullet } from "#components/pws/bullet";
import { StatusGlyph } from "#components/pws/status";
import { Link } from "#components/ui/link";
import { formatNumber, NOTHING } from "#lib/format";
import type { ListGroup } from "#lib/page/map/list";
import type { MapView } from "#lib/page/map/view";

const CELL = "border-b border-line px-1.5 py-1 align-middle max-desk:border-0 max-desk:p-0";

/** The twin of the map: the same areas, those that lack most first; a bar beside those who hold half of it. */
export function AreaList({
  view: { groups, gapHead, target, unitHead },
  caption,
  partsHead,
  all,
}: {
  view: Pick<MapView, "groups" | "gapHead" | "target" | "unitHead">;
  caption: string;
  partsHead: string;
  /** Else a phone shows those alone who hold half. */
  all: boolean;
}) {
  const bars = groups.some(({ units }) => units.some(({ bar }) => bar));
  const few = !all && groups.some(({ units }) => units.some(({ half }) => half));
  return (
    <div className="@container">
      <table className="w-full border-separate border-spacing-0 text-cell max-desk:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-desk:hidden">
          <tr className="*:border-b *:border-line-strong *:bg-surface *:px-1.5 *:py-1.5 *:text-label *:font-semibold *:text-ink-2">
            <th scope="col" colSpan={2} className="text-left">
              {partsHead}
            </th>
            {bars && (
              <th scope="col" className="text-left whitespace-nowrap">
                {target ? <span className="border-l-2 border-ink pl-1">{target}</span> : ""}
                <span className="sr-only">target</span>
              </th>
            )}
            <th scope="col" className="text-right">
              {unitHead}
            </th>
            <th scope="col" className="text-right">
              n/N
            </th>
            {gapHead && (
              <th scope="col" className="text-right">
                {gapHead}
              </th>
            )}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.fill} group={group} bars={bars} gaps={gapHead !== null} few={few} />
        ))}
      </table>
    </div>
  );
}

function Group({
  group: { fill, word, meaning, units, people },
  bars,
  gaps,
  few,
}: {
  group: ListGroup;
  bars: boolean;
  gaps: boolean;
  few: boolean;
}) {
  const hidden = few && !units.some(({ half }) => half);
  return (
    <tbody className={`max-desk:block ${hidden ? "max-desk:hidden" : ""}`}>
      <tr className="max-desk:flex max-desk:px-(--gutter) max-desk:py-2">
        <th
          scope="rowgroup"
          colSpan={bars ? 5 : 4}
          className="border-b border-line bg-page px-1.5 py-1.5 text-left text-label font-bold max-desk:grow max-desk:border-0 max-desk:bg-transparent max-desk:p-0"
        >
          <span className="inline-flex items-center gap-2">
            <Swatch fill={fill} />
            {word} · {units.length}
            {meaning && <span className="font-medium text-ink-2">{meaning}</span>}
          </span>
        </th>
        {gaps && (
          <td className="border-b border-line bg-page px-1.5 text-right text-label font-bold max-desk:border-0 max-desk:bg-transparent">
            {people === null ? "" : formatNumber(people)}
          </td>
        )}
      </tr>
      {units.map((unit) => (
        <Row key={unit.key} unit={unit} bars={bars} gaps={gaps} hidden={few && !unit.half} />
      ))}
    </tbody>
  );
}

function Row({
  unit,
  bars,
  gaps,
  hidden,
}: {
  unit: ListGroup["units"][number];
  bars: boolean;
  gaps: boolean;
  hidden: boolean;
}) {
  const { key, name, puskesmas, href, half, status, trend, bar, percent, made, gap, told, gapWords } = unit;
  return (
    <tr
      data-unit={key}
      className={`data-pointed:bg-brand-tint max-desk:grid max-desk:grid-cols-[1.5rem_minmax(0,1fr)_auto] max-desk:items-baseline max-desk:gap-x-2 max-desk:border-t max-desk:border-line max-desk:px-(--gutter) max-desk:py-2.5 ${hidden ? "max-desk:hidden" : ""}`}
    >
      <td
        className={`${CELL} w-6 pr-0! ${half ? "desk:border-l-[3px] desk:border-l-ink" : "desk:border-l-[3px] desk:border-l-transparent"}`}
      >
        {status && <StatusGlyph status={status} trend={trend} size={13} />}
      </td>
      <th scope="row" className={`${CELL} text-left font-semibold`}>
        {href ? (
          <Link
            href={href}
            className="text-ink no-underline hover:underline max-desk:inline-block max-desk:min-h-6"
          >
            {name}
          </Link>
        ) : (
          name
        )}
        {puskesmas && (
          <span className="hidden text-label font-normal text-ink-2 desk:@min-[34rem]:inline">
            {" "}
            {puskesmas}
          </span>
        )}
        {half && <span className="sr-only"> (di antara yang memegang separuh)</span>}
      </th>
      <td className="hidden text-label text-ink-2 max-desk:order-1 max-desk:col-start-2 max-desk:block">
        {puskesmas}
      </td>
      {bars && (
        <td
          className={`${CELL} w-20 max-desk:order-2 max-desk:col-span-2 max-desk:col-start-2 desk:[&_svg]:w-18`}
        >
          {bar && <Bullet percent={bar.percent} running={bar.target} annual={null} gap={bar.gap} />}
        </td>
      )}
      <td className={`${CELL} text-right font-bold max-desk:hidden`}>{percent}</td>
      <td
        className={`${CELL} text-right whitespace-nowrap text-ink-2 max-desk:order-1 max-desk:col-start-3 max-desk:text-label`}
      >
        <span className="desk:hidden">{percent === NOTHING ? "" : `${percent} · `}</span>
        {made.replaceAll(" ", "")}
      </td>
      {gaps && (
        <td className={`${CELL} text-right max-desk:col-start-3 max-desk:row-start-1`}>
          <span className={gap && told ? "font-bold" : "text-ink-2"}>
            <span className="desk:hidden">{gapWords}</span>
            <span className="max-desk:hidden">{gap === 0 ? "" : formatNumber(gap)}</span>
          </span>
        </td>
      )}
    </tr>
  );
}
