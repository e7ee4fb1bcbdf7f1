import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from "react";
import { Link } from "#components/ui/link";

/** `stack` turns the rows into a list on a phone; give cells a `label` there. */
export function Table({
  caption,
  stack = false,
  dense = false,
  children,
}: {
  /** Read out before the table; not drawn. */
  caption: string;
  stack?: boolean;
  dense?: boolean;
  children: ReactNode;
}) {
  return (
    <table
      className={`w-full border-separate border-spacing-0 text-cell [&_tbody:last-child>tr:last-child>*]:border-b-0 ${dense ? "[--cell:6px]" : "[--cell:10px]"} ${stack ? "stack" : ""}`}
    >
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  );
}

export function Head({ children }: { children: ReactNode }) {
  return (
    <thead className="broad:sticky broad:top-0 broad:z-10">
      <tr>{children}</tr>
    </thead>
  );
}

export type Sort = { href: string; direction: "ascending" | "descending" | null };

/** A column head; with `sort` it is a link and says its state. */
export function Th({
  numeric = false,
  sort,
  children,
  ...rest
}: { numeric?: boolean; sort?: Sort; children?: ReactNode } & Omit<
  ThHTMLAttributes<HTMLTableCellElement>,
  "className"
>) {
  return (
    <th
      scope="col"
      {...rest}
      {...(sort?.direction && { "aria-sort": sort.direction })}
      className={`border-b border-line-strong bg-surface px-(--cell) py-[7px] align-bottom text-label leading-[0.9375rem] font-semibold text-ink-2 broad:whitespace-nowrap ${numeric ? "text-right" : "text-left"}`}
    >
      {sort ? (
        <Link href={sort.href} replace scroll={false} className="text-inherit no-underline hover:underline">
          {children}
          <span aria-hidden="true">
            {{ ascending: " ↑", descending: " ↓", none: "" }[sort.direction ?? "none"]}
          </span>
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

const CELL = "h-8.5 border-b border-line px-(--cell) py-[3px] align-middle";

/** The name of the row. */
export function RowHead({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <th scope="row" className={`${CELL} text-left font-semibold`}>
      {children}
      {note && <span className="block text-label font-normal text-ink-2">{note}</span>}
    </th>
  );
}

export function Td({
  numeric = false,
  strong = false,
  dim = false,
  label,
  corner = false,
  children,
  ...rest
}: {
  numeric?: boolean;
  strong?: boolean;
  dim?: boolean;
  /** When stacked, beside the name of the row: its verdict or its due date. */
  corner?: boolean;
  /** Shown before the value when the table is stacked. */
  label?: string;
  children?: ReactNode;
} & Omit<TdHTMLAttributes<HTMLTableCellElement>, "className">) {
  const weight = strong ? "font-bold desk:text-[0.875rem]" : dim ? "text-ink-3" : "";
  return (
    <td
      {...rest}
      data-label={label}
      data-corner={corner ? "" : undefined}
      className={`${CELL} ${numeric ? "text-right whitespace-nowrap" : ""} ${weight}`}
    >
      {children}
    </td>
  );
}

/** A thin band over the rows of one group. */
export function GroupRow({ span, children, note }: { span: number; children: ReactNode; note?: ReactNode }) {
  return (
    <tr>
      <th
        scope="colgroup"
        colSpan={span}
        className="border-b border-line bg-page px-(--cell) py-[7px] text-left text-label font-bold text-ink"
      >
        {children}
        {note && <span className="ml-2 font-medium text-ink-2">{note}</span>}
      </th>
    </tr>
  );
}

/** Last, behind a rule. */
export function TotalRow({ children }: { children: ReactNode }) {
  return (
    <tr className="bg-page font-bold *:border-t-2 *:border-t-ink *:border-b-0 *:font-bold">{children}</tr>
  );
}
