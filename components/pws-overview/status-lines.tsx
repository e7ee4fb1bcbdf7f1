"use client"; // its data travels once, not its drawn elements besides their HTML

import { Bullet, BulletHead } from "#components/pws/bullet";
import { MonthBars, MonthLine } from "#components/pws/months";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip } from "#components/pws/status";
import { Link } from "#components/ui/link";
import { GroupRow, Table, Th } from "#components/ui/table";
import { gapNouns } from "#lib/page/pws/gap-left";
import type { StatusLine } from "#lib/page/pws/status-line";

type Band = {
  title: string;
  lines: readonly StatusLine[];
  /** Its numbers stand above already: where there is no room for a table, its months alone follow. */
  toldAbove?: boolean;
};

const MONTHS = 12;
/** A table where its own place has the room, else a list of rows. */
const ROWS =
  "@max-[48rem]:block @max-[48rem]:[&>tr]:relative @max-[48rem]:[&>tr]:grid @max-[48rem]:[&>tr]:grid-cols-[1fr_auto] @max-[48rem]:[&>tr]:items-center @max-[48rem]:[&>tr]:gap-x-3 @max-[48rem]:[&>tr]:gap-y-1 @max-[48rem]:[&>tr]:border-b @max-[48rem]:[&>tr]:border-line @max-[48rem]:[&>tr]:px-4 @max-[48rem]:[&>tr]:py-2.5 @max-[48rem]:[&>tr:has(>[scope=colgroup])]:block @max-[48rem]:[&>tr:has(>[scope=colgroup])]:p-0 @max-[48rem]:[&_th[scope=colgroup]]:block @max-[48rem]:[&_th[scope=colgroup]]:border-b-0 @max-[48rem]:[&_th[scope=colgroup]]:px-4";
/** The look of all cells, said once over them; what no `data-phone` carries stands only in the table. */
const CELLS =
  "@min-[48rem]:[&_:is(td,th[scope=row])]:h-8.5 @min-[48rem]:[&_:is(td,th[scope=row])]:border-b @min-[48rem]:[&_:is(td,th[scope=row])]:border-line @min-[48rem]:[&_:is(td,th[scope=row])]:px-(--cell) @min-[48rem]:[&_:is(td,th[scope=row])]:py-[3px] @min-[48rem]:[&_:is(td,th[scope=row])]:whitespace-nowrap @max-[48rem]:[&_td:not([data-phone])]:hidden";

/** Indicators in lines, by klaster where there are several. */
export function StatusLines({
  caption,
  bands,
  running,
}: {
  caption: string;
  bands: readonly Band[];
  running: boolean;
}) {
  const span = running ? 7 : 8;
  return (
    <div className="@container">
      <Table caption={caption} dense>
        <thead className="@max-[48rem]:hidden">
          <tr>
            <Th>Indikator</Th>
            <Th numeric>Capaian</Th>
            <Th numeric>
              Capaian /<br />
              sasaran
            </Th>
            <Th>
              <BulletHead running="target bulan ini" />
            </Th>
            <Th numeric>
              Kurang
              <br />
              {gapNouns(bands.flatMap(({ lines }) => lines))}
            </Th>
            <Th>Bulan ini, lalu</Th>
            <Th>
              12 bulan
              <br />
              terakhir
            </Th>
            {!running && <Th>Status</Th>}
          </tr>
        </thead>
        {bands.map(({ title, lines, toldAbove = false }) => (
          <tbody key={title} className={`${ROWS} ${CELLS}`}>
            {bands.length > 1 && <GroupRow span={span}>{title}</GroupRow>}
            {lines.map((line) => (
              <Line key={line.code} line={line} running={running} toldAbove={toldAbove} />
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  );
}

function Line({ line, running, toldAbove }: { line: StatusLine; running: boolean; toldAbove: boolean }) {
  const { months } = line;
  const [number, course] = toldAbove ? [undefined, ""] : ["", undefined];
  return (
    <tr>
      <th scope="row" className="text-left font-semibold">
        <Link
          href={line.href}
          className="text-ink no-underline after:absolute after:inset-0 hover:underline @min-[48rem]:after:hidden"
        >
          {line.label}
        </Link>
      </th>
      <td data-phone={number} className="order-3 @min-[48rem]:text-right">
        <b>{line.percent}</b>
        <span className="ml-2 text-label text-ink-2 @min-[48rem]:hidden">{line.made}</span>
      </td>
      <td className="text-right">{line.made}</td>
      <td data-phone={number} className="order-2 @max-[48rem]:col-span-2 @max-[48rem]:[&>svg]:w-full">
        <Bullet {...line.bullet} lowerIsBetter={line.lowerIsBetter} />
      </td>
      <td data-phone={number} className={`order-4 text-right ${line.lacks ? "font-bold" : "text-ink-2"}`}>
        {line.gap}
      </td>
      <td>
        {line.now} <MovementArrow movement={line.movement} />{" "}
        <span className="text-ink-2">{line.before}</span>
      </td>
      <td data-phone={course} className="order-2 @max-[48rem]:col-span-2">
        {months.kind === "bars" ? (
          <MonthBars counts={months.values} current={MONTHS} minimum={months.level} />
        ) : (
          <MonthLine values={months.values} current={MONTHS} target={months.level} />
        )}
      </td>
      {!running && (
        <td data-phone="" className="order-1">
          <StatusChip status={line.status} trend={line.trend} small={line.small} note={line.note} />
        </td>
      )}
    </tr>
  );
}
