import { StatusChip } from "#components/pws/status";
import { StatusLines } from "#components/pws-overview/status-lines";
import { Card } from "#components/ui/card";
import { Explained, Terms } from "#components/ui/explained";
import { Link } from "#components/ui/link";
import { Segmented } from "#components/ui/segmented";
import { Table, Td, Th } from "#components/ui/table";
import { formatNumber, formatOutOf } from "#lib/format";
import type { Rung } from "#lib/page/pws/ladder";
import type { StuntingPage, StuntingRow, StuntingView } from "#lib/page/stunting/read-stunting";

export function StuntingContent({
  view,
  running,
  levels,
}: {
  view: StuntingView;
  running: boolean;
  levels: StuntingPage["levels"];
}) {
  const { sentence, rungs, fresh, rows, head, bands } = view;
  return (
    <>
      {sentence && (
        <p className="border-l-4 border-brand bg-surface px-4.5 py-3 max-desk:-mx-(--gutter) desk:rounded-card">
          <b>{sentence.head}</b> {sentence.where} {sentence.sum}
        </p>
      )}
      <Card
        title="Tangga risiko bulan ini"
        terms={<Terms terms={["2T", "Underweight"]} />}
        aside="dari kiri ke kanan: makin dekat ke stunting"
      >
        <Ladder rungs={rungs} />
        {fresh.map((rung) => (
          <Fresh key={rung.code} rung={rung} />
        ))}
      </Card>
      {rows.length > 0 && (
        <Card
          title={`Menurut ${head.toLowerCase()}`}
          aside={levels.length > 0 ? <Segmented label="Pembagian" segments={levels} /> : undefined}
          flush
        >
          <Places head={head} rows={rows} running={running} />
        </Card>
      )}
      <Card title="Dua belas bulan terakhir" flush>
        <StatusLines
          caption="Tangga risiko dan yang mencegahnya"
          bands={bands.map((band, at) => ({ ...band, toldAbove: at === 0 }))}
          running={running}
        />
      </Card>
    </>
  );
}

/** Each step as wide as the others: numbers of people, not of one whole. */
function Ladder({ rungs }: { rungs: readonly Rung[] }) {
  return (
    <ol className="grid gap-2 desk:grid-cols-5">
      {rungs.map((rung) => (
        <li
          key={rung.code}
          className="flex items-baseline justify-between gap-2 border-l-[3px] border-line-strong py-0.5 pl-2.5 last:border-l-jelek desk:block"
        >
          <span className="text-label text-ink-2">{rung.label}</span>
          <span className="block text-right desk:text-left">
            <People rung={rung} large />
            <span className="ml-1.5 text-label text-ink-2 desk:ml-0 desk:block">
              {rung.people === null
                ? "belum lapor"
                : `${formatOutOf(rung.people, rung.outOf)} · ${rung.percent}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Who came onto the last step this month, beside it: they are in it already. */
function Fresh({ rung }: { rung: Rung }) {
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-2 border-t border-line pt-2.5">
      <span className="font-semibold">
        {rung.label} <Explained term="Stunting baru" />
      </span>
      <People rung={rung} large />
      <span className="text-label text-ink-2">
        {rung.people === null
          ? "belum lapor"
          : `${formatOutOf(rung.people, rung.outOf)} yang pernah diukur sebelumnya · ${rung.percent}`}
      </span>
    </div>
  );
}

function People({ rung: { people, href, small }, large = false }: { rung: Rung; large?: boolean }) {
  const look = large ? "text-figure font-bold" : small ? "text-ink-2" : "font-semibold";
  const words = formatNumber(people);
  if (!href) return <span className={look}>{words}</span>;
  return (
    <Link href={href} className={`link ${look}`} aria-label={`${words} nama`}>
      {words}
    </Link>
  );
}

function Places({ head, rows, running }: { head: string; rows: readonly StuntingRow[]; running: boolean }) {
  const steps = rows[0]?.rungs ?? [];
  const fresh = rows[0]?.fresh ?? [];
  return (
    <div className="@container">
      <Table caption="Tangga risiko stunting menurut wilayah" dense>
        <thead className="@max-[48rem]:hidden">
          <tr>
            <Th>{head}</Th>
            {steps.map(({ code, label }) => (
              <Th key={code} numeric>
                <span className="whitespace-normal">{label}</span>
              </Th>
            ))}
            <Th numeric>Stunting %</Th>
            {fresh.map(({ code, label }) => (
              <Th key={code} numeric>
                <span className="whitespace-normal">{label}</span>
              </Th>
            ))}
            {!running && <Th>Status</Th>}
          </tr>
        </thead>
        <tbody className="@max-[48rem]:block">
          {rows.map((row) => (
            <Place key={row.key} row={row} running={running} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Place({
  row: { name, href, rungs, fresh, status, trend, small },
  running,
}: {
  row: StuntingRow;
  running: boolean;
}) {
  const last = rungs.at(-1);
  return (
    <tr className="@max-[48rem]:grid @max-[48rem]:grid-cols-2 @max-[48rem]:gap-x-5 @max-[48rem]:border-b @max-[48rem]:border-line @max-[48rem]:px-4 @max-[48rem]:py-2">
      <th
        scope="row"
        className="text-left font-semibold @max-[48rem]:col-span-2 @min-[48rem]:border-b @min-[48rem]:border-line @min-[48rem]:px-(--cell)"
      >
        {href ? (
          <Link href={href} className="text-ink no-underline hover:underline">
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      {rungs.map((rung) => (
        <PeopleCell key={rung.code} rung={rung} />
      ))}
      <Td numeric>
        <b className={last?.small ? "font-medium text-ink-2" : ""}>{last?.percent}</b>
      </Td>
      {fresh.map((rung) => (
        <PeopleCell key={rung.code} rung={rung} />
      ))}
      {!running && (
        <Td>
          <StatusChip status={status} trend={trend} small={small} />
        </Td>
      )}
    </tr>
  );
}

function PeopleCell({ rung }: { rung: Rung }) {
  return (
    <td className="py-1 text-right @max-[48rem]:flex @max-[48rem]:justify-between @max-[48rem]:gap-2 @min-[48rem]:border-b @min-[48rem]:border-line @min-[48rem]:px-(--cell)">
      <span className="text-left text-label text-ink-2 @min-[48rem]:hidden">{rung.label}</span>
      <span className="whitespace-nowrap">
        <People rung={rung} /> <span className="text-label text-ink-2">/ {formatNumber(rung.outOf)}</span>
      </span>
    </td>
  );
}
