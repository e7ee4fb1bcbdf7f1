import { scaleOf } from "#components/chart/scale";
import { TwoYearsChart } from "#components/chart/two-years-chart";
import { Picture } from "#components/take-away/picture";
import { Card } from "#components/ui/card";
import { Disclosure } from "#components/ui/disclosure";
import { Terms } from "#components/ui/explained";
import { Table, Td, Th } from "#components/ui/table";
import { formatSigned } from "#lib/format";
import type { DistanceLine } from "#lib/page/why/line-view";
import type { PaceView } from "#lib/page/why/pace-view";

/** Two years as people from the running target, and what the months to come ask. */
export function DistanceCard({
  label,
  line,
  pace,
}: {
  label: string;
  line: DistanceLine;
  pace: PaceView | null;
}) {
  const { december, before } = line;
  const ends = [
    ...(before[11] === null || before[11] === undefined
      ? []
      : [{ value: before[11], words: `${line.endBefore} tahun lalu`, look: "before" as const }]),
    ...(december?.forecast == null
      ? []
      : [
          {
            value: december.forecast,
            words: `${formatSigned(december.forecast)} prakiraan`,
            look: "forecast" as const,
          },
        ]),
    ...(december?.ceiling != null && december.ceiling < 0
      ? [
          {
            value: december.ceiling,
            words: `${formatSigned(december.ceiling)} paling baik`,
            look: "ceiling" as const,
          },
        ]
      : []),
    ...(december ? [{ value: 0, words: "perlu", look: "needed" as const }] : []),
  ];
  const values = [...line.now, ...before].filter((value) => value !== null);
  const { low, high, ticks } = scaleOf([...values, ...ends.map(({ value }) => value)]);
  return (
    <Card
      title={line.title}
      terms={<Terms terms={["Target berjalan", "Prakiraan"]} />}
      aside="orang dari target"
    >
      <Picture title={`${label}, ${line.title}`}>
        <p className="flex flex-wrap gap-x-4 pb-2 text-label text-ink-2">
          <span>
            <Key look="h-[3px] bg-ink" /> {line.years.now}
          </span>
          <span>
            <Key look="h-[2px] bg-ink-3/70" /> {line.years.before}
          </span>
          {december && (
            <span>
              <Key look="border-t-2 border-dashed border-ink" /> yang diperlukan
            </span>
          )}
        </p>
        <TwoYearsChart
          sentence={line.sentence}
          lines={line}
          scale={{ low, high }}
          ticks={ticks.map((value) => ({ value, words: formatSigned(value) }))}
          zero="target berjalan"
          end={line.end}
          ends={ends}
          height="h-52"
        />
      </Picture>
      {pace && (
        <>
          <dl className="mt-3 grid border-t border-line max-desk:grid-cols-2 desk:grid-cols-4">
            {pace.tiles.map(({ value, words }) => (
              <div
                key={words}
                className="flex flex-col-reverse justify-end border-line py-2.5 pr-2 desk:border-l desk:pl-3 desk:first:border-l-0 desk:first:pl-0"
              >
                <dt className="text-label text-ink-2">{words}</dt>
                <dd className="text-[1.125rem] leading-6 font-bold">{value}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-1 font-semibold desk:text-cell">{pace.sentence}</p>
          <p className="mt-1 text-label text-ink-2">{pace.how}</p>
        </>
      )}
      <div className="mt-2.5">
        <Disclosure label="Angka garis ini">
          <Table caption={line.sentence} dense>
            <thead>
              <tr>
                <Th>Bulan</Th>
                <Th numeric>{line.years.now}</Th>
                <Th numeric>{line.years.before}</Th>
              </tr>
            </thead>
            <tbody>
              {line.rows.map((row) => (
                <tr key={row.label}>
                  <Td>{row.label}</Td>
                  <Td numeric>{row.now}</Td>
                  <Td numeric>{row.before}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Disclosure>
      </div>
    </Card>
  );
}

function Key({ look }: { look: string }) {
  return <span aria-hidden="true" className={`mr-1 inline-block w-6 align-middle ${look}`} />;
}
