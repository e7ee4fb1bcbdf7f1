import type { ReactNode } from "react";
import { MovementArrow } from "#components/pws/movement-arrow";
import { StatusChip } from "#components/pws/status";
import { Link } from "#components/ui/link";
import { Head, RowHead, Table, Td, Th, TotalRow } from "#components/ui/table";
import { formatNumber } from "#lib/format";
import type { FigureHeads } from "#lib/page/indicator/figure-heads";
import type { IndicatorLine } from "#lib/page/indicator/line";
import type { NamesCell } from "#lib/page/indicator/names-cell";

/** The twin of the chart: the same units and figures, and the ways down to units and names. */
export function IndicatorTable({
  caption,
  heads,
  unitHead,
  namesHead,
  lines,
  total,
  totalName,
}: {
  caption: string;
  heads: FigureHeads;
  unitHead: string;
  namesHead: string;
  lines: readonly IndicatorLine[];
  total: IndicatorLine;
  totalName: string;
}) {
  const lower = total.lowerIsBetter;
  return (
    <Table caption={caption}>
      <Head>
        <Th>{unitHead}</Th>
        <Th numeric>
          {heads.percent}
          <br />
          {heads.unit}
        </Th>
        <Th numeric>
          Capaian /<br />
          sasaran
        </Th>
        <Th numeric>
          {lower ? "Paling" : "Harus"}
          <br />
          {lower ? "banyak" : "tercapai"}
        </Th>
        <Th numeric>
          {lower ? "Lebih" : "Kurang"}
          <br />
          {heads.people}
        </Th>
        <Th numeric>
          Bulan
          <br />
          ini
        </Th>
        <Th numeric>
          Bulan
          <br />
          lalu
        </Th>
        <Th>Tren</Th>
        <Th>Status</Th>
        <Th>
          <NamesHead words={namesHead} />
        </Th>
      </Head>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <Cells line={line}>
              {line.href ? (
                <Link href={line.href} className="text-ink no-underline hover:underline">
                  {line.name}
                </Link>
              ) : (
                line.name
              )}
            </Cells>
          </tr>
        ))}
        <TotalRow>
          <Cells line={total}>{totalName}</Cells>
        </TotalRow>
      </tbody>
    </Table>
  );
}

/** "Belum K4:" over "bernama + belum terdaftar": in one line it is wider than what stands under it. */
function NamesHead({ words }: { words: string }) {
  const [what, how] = words.split(": ");
  if (!how) return words;
  return (
    <>
      {what}:
      <br />
      {how}
    </>
  );
}

function Cells({ line, children }: { line: IndicatorLine; children: ReactNode }) {
  return (
    <>
      <RowHead note={line.note}>{children}</RowHead>
      <Td numeric strong>
        {line.percentWords}
      </Td>
      <Td numeric>{line.silent ? <span className="text-ink-2">{line.made}</span> : line.made}</Td>
      <Td numeric>{line.silent ? <span className="text-ink-2">{line.mustReach}</span> : line.mustReach}</Td>
      <Td numeric>
        <span className={line.gapPeople && !line.silent ? "font-bold" : "text-ink-2"}>
          {formatNumber(line.gapPeople)}
        </span>
      </Td>
      <Td numeric>{line.now}</Td>
      <Td numeric>{line.before}</Td>
      <Td>
        <MovementArrow movement={line.movement} worded />
        {line.compared && (
          <span className="block text-label whitespace-nowrap text-ink-2">{line.compared}</span>
        )}
      </Td>
      <Td>
        {line.status && (
          <StatusChip
            status={line.status}
            trend={line.trend}
            small={line.small !== null}
            note={line.statusNote}
          />
        )}
      </Td>
      <Td>
        <Names names={line.names} />
      </Td>
    </>
  );
}

/** Never one sum that the list cannot keep: the second number is of people nobody has found. */
export function Names({ names }: { names: NamesCell | null }) {
  if (!names) return "–";
  const { href, words, more } = names;
  return (
    <span className="whitespace-nowrap">
      {href ? (
        <Link href={href} className="link font-semibold">
          {words}
        </Link>
      ) : (
        words
      )}
      {more && <span className="text-label text-ink-2"> {more}</span>}
    </span>
  );
}
