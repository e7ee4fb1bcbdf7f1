import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import type { AreaLevel } from "#lib/area/rows";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { type Counting, countRows, countTotalOfRows, unitsToRead } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { ranksOf } from "#lib/coverage/rank";
import { rateOf } from "#lib/coverage/rate";
import { readFigures } from "#lib/coverage/read-figures";
import type { Frame } from "#lib/coverage/read-frame";
import { rateCellOf, type Sheet } from "#lib/exchange/sheet";
import { sheetHeading } from "#lib/page/pws/counted-sheet";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { recordExport } from "#lib/page/pws/record-export";
import { fileName, framed, type TakenFile } from "#lib/page/pws/taken-file";

/** The PWS workbook as midwives exchange it: one sheet for each indicator, a row for each desa. */
export async function readBook(actor: Authorized<"coverage:read">, query: Query): Promise<TakenFile | null> {
  return await framed(actor, query, async (tx, frame) => {
    const { tree, unit, month } = frame;
    const levels = levelsFor(actor, unit);
    const level = levels.find((one) => one === "DESA") ?? levels[0];
    const indicators = indicatorsIn(month);
    const units = unitsToRead(tree, unit, level);
    const { figures, version } = await readFigures(tx, { month, units, indicators });
    await recordExport(tx, actor, frame, "buku PWS");
    const counting = { ...frame, figures };
    return {
      name: fileName("buku-pws", frame),
      sheets: indicators.map((indicator) =>
        sheetOf(counting, indicator, {
          level,
          heading: (title) =>
            sheetHeading(frame, actor, {
              title,
              filter: level ? `per ${LEVEL_LABELS[level]}` : "unit ini",
              version,
            }),
        }),
      ),
    };
  });
}

type Asked = { level: AreaLevel | undefined; heading: (title: string) => Sheet["heading"] };

function sheetOf(
  counting: Counting & Pick<Frame, "unit">,
  indicator: Indicator,
  { level, heading }: Asked,
): Sheet {
  const of = { unit: counting.unit, level: level ?? "DESA" };
  const rows = level ? countRows(counting, of, indicator) : [];
  const ranks = ranksOf(
    rows.map(({ row }) => row),
    indicator.betterWhen,
  );
  const cells = ({ row }: (typeof rows)[number]) => [
    row.outOf,
    row.lastMonth?.reached ?? null,
    row.thisMonth?.reached ?? null,
    row.reached,
    rateCellOf(rateOf(row.coverage, indicator)),
  ];
  return {
    name: `${indicator.code} ${indicator.label}`,
    heading: heading(indicator.title),
    columns: [
      { head: "No", width: 14 },
      { head: level ? LEVEL_HEADS[level] : "Unit", width: 28 },
      { head: "Sasaran" },
      { head: "Bulan lalu (abs)" },
      { head: "Bulan ini (abs)" },
      { head: "Kumulatif (abs)" },
      { head: indicator.factor === 100 ? "Persen" : `Per ${indicator.factor}` },
      { head: "Peringkat" },
    ],
    rows: [
      ...rows.map((row, at) => [at + 1, row.area.plain, ...cells(row), ranks[at] ?? null]),
      [null, "Jumlah", ...cells(countTotalOfRows(counting, of, indicator)), null],
    ],
    notes: [
      indicator.meaning,
      `Dasar: ${indicator.source}.`,
      ...(indicator.betterWhen === "neither"
        ? ["Tanpa peringkat: lebih banyak atau lebih sedikit tidak berarti lebih baik."]
        : []),
      "Kolom jumlah penduduk tidak ada: belum dicatat di Denyut.",
    ],
  };
}
