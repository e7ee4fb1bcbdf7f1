import { PaperGlyph } from "#components/paper/sheet";
import { fitsMade } from "#lib/page/paper/layout";
import type { Panel, PanelRow } from "#lib/page/paper/panel";

/** Many units: a line for each with the glyph, the percent and the people of every indicator, in columns. */
export function Matrix({
  panels,
  totalName,
  columns,
  from,
  to,
  line,
}: {
  panels: readonly Panel[];
  totalName: string;
  columns: number;
  /** Which of the units stand on this sheet. */
  from: number;
  to: number;
  line: number;
}) {
  // The same unit has another place in every panel: here they stand by name.
  const keys = (panels[0]?.rows ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ key }) => key)
    .slice(from, to);
  const each = Math.ceil(keys.length / columns);
  const withMade = fitsMade(
    panels.flatMap(({ rows }) => rows.map(({ made }) => made)),
    { columns, of: panels.length },
  );
  const rowsOf = panels.map(({ rows }) => new Map(rows.map((row) => [row.key, row])));
  return (
    <div
      className="grid h-full gap-x-4"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {Array.from({ length: columns }, (_, column) => (
        <table
          key={keys[column * each] ?? column}
          className="w-full table-fixed self-start border-collapse text-tiny"
        >
          <colgroup>
            <col style={{ width: columns < 3 && !withMade ? "32%" : "25%" }} />
          </colgroup>
          <thead>
            <tr className="border-b border-ink align-bottom">
              <th scope="col" className="text-left font-normal">
                Unit
              </th>
              {panels.map(({ code, label, running }) => (
                <th key={code} scope="col" className="text-right leading-tight">
                  {label}
                  <span className="block font-normal">
                    {running ? `target ${running.words}` : "tanpa target"}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.slice(column * each, (column + 1) * each).map((key) => (
              <tr
                key={key}
                className="border-b border-line"
                style={{ height: `calc(${line} * var(--spacing))` }}
              >
                <th scope="row" className="truncate text-left text-label font-semibold">
                  {rowsOf[0]?.get(key)?.name}
                </th>
                {panels.map(({ code }, at) => (
                  <Cell key={code} row={rowsOf[at]?.get(key)} withMade={withMade} />
                ))}
              </tr>
            ))}
            {column === columns - 1 && (
              <tr className="border-t-2 border-ink" style={{ height: `calc(${line * 2} * var(--spacing))` }}>
                <th scope="row" className="text-left text-label">
                  {totalName}
                </th>
                {panels.map(({ code, total }) => (
                  <Cell key={code} row={total} withMade stacked />
                ))}
              </tr>
            )}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Cell({
  row,
  withMade,
  stacked = false,
}: {
  row: PanelRow | undefined;
  withMade: boolean;
  /** The people under the percent: of the total they are many. */
  stacked?: boolean;
}) {
  if (!row) return <td className="text-right">–</td>;
  const { status, trend, small, percentWords, made } = row;
  return (
    <td className="text-right whitespace-nowrap">
      <span className="flex items-center justify-end gap-0.5">
        {status && !small && <PaperGlyph status={status} trend={trend} />}
        <b className="text-label">{percentWords}</b>
        {withMade && !stacked && <span className="text-tiny">{made}</span>}
      </span>
      {stacked && <span className="block text-tiny">{made}</span>}
    </td>
  );
}
