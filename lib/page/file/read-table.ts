import "server-only";
import type { Authorized } from "#lib/access/actor";
import { KLASTER_LABELS } from "#lib/access/labels";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { indicatorIn, klastersIn } from "#lib/coverage/catalogue";
import {
  basisOfRows,
  countRows,
  countTotal,
  countTotalOfRows,
  isOtherSum,
  unitsToRead,
} from "#lib/coverage/counting";
import { readFigures } from "#lib/coverage/read-figures";
import { COUNTED_COLUMNS, countedCells, sheetHeading } from "#lib/page/pws/counted-sheet";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { recordExport } from "#lib/page/pws/record-export";
import { fileName, framed, type TakenFile } from "#lib/page/pws/taken-file";

type Reader = Authorized<"coverage:read">;

/** The table of /pws: every indicator of one unit. */
export async function readOverviewFile(actor: Reader, query: Query): Promise<TakenFile | null> {
  return await framed(actor, query, async (tx, frame) => {
    const { tree, unit, month } = frame;
    const bands = klastersIn(month);
    const { figures, version } = await readFigures(tx, {
      month,
      units: unitsToRead(tree, unit, undefined),
      indicators: bands.flatMap(({ indicators }) => indicators),
    });
    await recordExport(tx, actor, frame, "tabel PWS");
    const rows = bands.flatMap(({ klaster, indicators }) =>
      indicators.map((indicator) => [
        KLASTER_LABELS[klaster],
        indicator.code,
        indicator.label,
        ...countedCells(countTotal({ ...frame, figures }, unit, indicator)),
      ]),
    );
    return {
      name: fileName("pws", frame),
      sheets: [
        {
          name: "PWS",
          heading: sheetHeading(frame, actor, {
            title: "PWS, semua indikator",
            filter: "semua klaster",
            version,
          }),
          columns: [
            { head: "Klaster", width: 26 },
            { head: "Kode" },
            { head: "Indikator", width: 28 },
            ...COUNTED_COLUMNS,
          ],
          rows,
          notes: NOTES,
        },
      ],
    };
  });
}

/** The table of /pws/[kode]: every unit of one indicator, as it is divided there, all pages of it. */
export async function readIndicatorFile(
  actor: Reader,
  kode: string,
  query: Query,
): Promise<TakenFile | null> {
  return await framed(actor, query, async (tx, frame, per) => {
    const { tree, unit, month } = frame;
    const indicator = indicatorIn(month, kode);
    if (!indicator) return null;
    const levels = levelsFor(actor, unit);
    const level = levels.find((one) => one === per) ?? levels[0];
    const units = unitsToRead(tree, unit, level);
    const { figures, version } = await readFigures(tx, { month, units, indicators: [indicator] });
    await recordExport(tx, actor, frame, `tabel ${indicator.label}`);
    const counting = { ...frame, figures };
    const rows = level ? countRows(counting, { unit, level }, indicator) : [];
    const total = level
      ? countTotalOfRows(counting, { unit, level }, indicator)
      : countTotal(counting, unit, indicator);
    const byRiil = basisOfRows(frame.basis, level) !== frame.basis;
    return {
      name: fileName(`pws-${kode.toLowerCase()}`, frame),
      sheets: [
        {
          name: indicator.label,
          heading: sheetHeading({ ...frame, basis: total.question.basis }, actor, {
            title: indicator.title,
            filter: level ? `per ${LEVEL_LABELS[level]}` : "unit ini",
            version,
          }),
          columns: [
            { head: "Kode", width: 18 },
            { head: level ? LEVEL_HEADS[level] : "Unit", width: 28 },
            ...COUNTED_COLUMNS,
          ],
          rows: [
            ...rows.map((one) => [one.area.code, one.area.plain, ...countedCells(one)]),
            [unit.code, "Jumlah", ...countedCells(total, !isOtherSum(indicator, level))],
          ],
          notes: [
            indicator.meaning,
            `Dasar: ${indicator.source}.`,
            ...(byRiil ? ["Baris posyandu terhadap sasaran riil: proyeksi tidak dibagi di bawah desa."] : []),
            ...NOTES,
          ],
        },
      ],
    };
  });
}

const NOTES = [
  "Persen = 100 × tercapai / sasaran. Jumlah selalu pembilang dibagi penyebut, bukan rata-rata persen.",
];
