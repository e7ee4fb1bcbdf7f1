"use client"; // its data travels once, not its drawn elements besides their HTML

import { Link } from "#components/ui/link";
import { Table, Th } from "#components/ui/table";
import type { SideBySide, SideCell, SideTable } from "#lib/page/situation/side-by-side";

/** The look of all rows and cells, said once over them. */
const LINES =
  "[&_small]:text-label [&_small]:font-normal [&_small]:text-ink-2 [&_td]:py-1 [&_td]:text-right [&_:is(td,th)]:px-(--cell) @max-[48rem]:[&>tr]:grid-cols-2 @max-[27rem]:[&>tr]:grid-cols-1 @max-[48rem]:[&>tr]:gap-x-4 @max-[48rem]:[&>tr]:border-b @max-[48rem]:[&>tr]:border-line @max-[48rem]:[&>tr]:px-4 @max-[48rem]:[&>tr]:py-2 @max-[48rem]:[&_td]:flex @max-[48rem]:[&_td]:items-baseline @max-[48rem]:[&_td]:gap-2 @max-[48rem]:[&_td]:px-1 @max-[48rem]:[&_td]:before:grow @max-[48rem]:[&_td]:before:truncate @max-[48rem]:[&_td]:before:text-left @max-[48rem]:[&_td]:before:text-label @max-[48rem]:[&_td]:before:font-normal @max-[48rem]:[&_td]:before:text-ink-2 @max-[48rem]:[&_td]:before:content-[attr(data-name)] @max-[48rem]:[&_th]:px-0 @min-[48rem]:[&_:is(td,th)]:border-b @min-[48rem]:[&_:is(td,th)]:border-b-line";

type Props = {
  caption: string;
  sides: SideBySide;
  hrefOf: Readonly<Record<string, string>>;
};

/** Places beside each other where there is room, else below each other under their indicator. */
export function SideTables({ caption, sides, hrefOf }: Props) {
  return sides.tables.map((table) => (
    <div key={table.sides[0]?.key} className="@container border-t border-line first:border-t-0">
      <OneTable caption={caption} table={table} hrefOf={hrefOf} />
    </div>
  ));
}

function OneTable({
  caption,
  table,
  hrefOf,
}: {
  caption: string;
  table: SideTable;
  hrefOf: Props["hrefOf"];
}) {
  const names = new Map(table.sides.map(({ key, name }) => [key, name]));
  return (
    <Table caption={caption} dense>
      <thead className="@max-[48rem]:hidden">
        <tr>
          <Th>Indikator</Th>
          {table.sides.map(({ key, name, code }) => (
            <Th key={key} numeric>
              {code && hrefOf[code] ? (
                <Link
                  href={hrefOf[code]}
                  className="whitespace-normal text-inherit no-underline hover:underline"
                >
                  {name}
                </Link>
              ) : (
                <span className="whitespace-normal">{name}</span>
              )}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody className={`@max-[48rem]:block ${LINES}`}>
        {table.rows.map(({ code, label, cells }) => (
          <tr
            key={code}
            className={
              cells.every(({ small, made }) => small || made === "")
                ? "@max-[48rem]:hidden"
                : "@max-[48rem]:grid"
            }
          >
            <th scope="row" className="text-left font-semibold @max-[48rem]:col-span-full">
              {label}
            </th>
            {cells.map((cell) => (
              <Cell key={cell.key} cell={cell} name={names.get(cell.key) ?? ""} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cell({ cell: { percent, made, worst, small }, name }: { cell: SideCell; name: string }) {
  return (
    <td data-name={name} className={worst ? "border-l-[3px] border-l-ink bg-sunken font-bold" : undefined}>
      {small ? <span className="text-ink-2">{percent}</span> : percent} <small>{made}</small>
      {worst && <span className="sr-only"> terendah</span>}
    </td>
  );
}
