import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import type { AreaLevel } from "#lib/area/rows";
import { type IndicatorCode, indicatorIn } from "#lib/coverage/catalogue";
import {
  type CountedRow,
  type Counting,
  countRows,
  countTotalOfRows,
  unitsToRead,
} from "#lib/coverage/counting";
import { readFigures } from "#lib/coverage/read-figures";
import type { Frame } from "#lib/coverage/read-frame";
import { type Cell, rateCellOf, type Sheet } from "#lib/exchange/sheet";
import { ANC_COLUMNS, ANC_INDICATORS, type AncColumn } from "#lib/page/file/anc-columns";
import { sheetHeading } from "#lib/page/pws/counted-sheet";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { recordExport } from "#lib/page/pws/record-export";
import { fileName, framed, type TakenFile } from "#lib/page/pws/taken-file";

/** How many of one line: those of the month alone, or all since January. */
type People = (code: IndicatorCode) => number | null;

/** The monthly ANC report in the columns of its form, filled as far as Denyut records. */
export async function readAnc(actor: Authorized<"coverage:read">, query: Query): Promise<TakenFile | null> {
  return await framed(actor, query, async (tx, given) => {
    const frame: Frame = { ...given, basis: "PROYEKSI" };
    const { tree, unit, month } = frame;
    const [level] = levelsFor(actor, unit);
    const indicators = ANC_INDICATORS.flatMap((code) => indicatorIn(month, code) ?? []);
    const units = unitsToRead(tree, unit, level);
    const { figures, version } = await readFigures(tx, { month, units, indicators });
    await recordExport(tx, actor, frame, "laporan ANC bulanan");
    const lines = linesOf({ ...frame, figures }, level);
    const heading = sheetHeading(frame, actor, {
      title: "Laporan ANC bulanan",
      filter: level ? `per ${LEVEL_LABELS[level]}` : "unit ini",
      version,
    });
    const sheet = (name: string, peopleOf: (line: Line) => People): Sheet => ({
      name,
      heading,
      columns: [
        { head: level ? LEVEL_HEADS[level] : "Unit", width: 28 },
        ...ANC_COLUMNS.map(({ head }) => ({ head, width: 10 })),
      ],
      rows: lines.map((line) => [
        line.name,
        ...ANC_COLUMNS.map((column) => cellOf(column, line.sasaran, peopleOf(line))),
      ]),
      notes: NOTES,
    });
    return {
      name: fileName("anc-bulanan", frame),
      sheets: [
        sheet(
          "Bulan ini",
          ({ of }) =>
            (code) =>
              of(code)?.row.thisMonth?.reached ?? null,
        ),
        sheet(
          "Kumulatif",
          ({ of }) =>
            (code) =>
              of(code)?.row.reached ?? null,
        ),
      ],
    };
  });
}

type Line = {
  name: string;
  sasaran: number | null;
  of: (code: IndicatorCode) => CountedRow | undefined;
};

function linesOf(counting: Counting & Pick<Frame, "unit">, level: AreaLevel | undefined): Line[] {
  const of = { unit: counting.unit, level: level ?? "DESA" };
  const counted = ANC_INDICATORS.flatMap((code) => {
    const indicator = indicatorIn(counting.month, code);
    if (!indicator) return [];
    const rows = level ? countRows(counting, of, indicator) : [];
    return [{ code, lines: [...rows, countTotalOfRows(counting, of, indicator)] }];
  });
  const units = counted[0]?.lines ?? [];
  return units.map((line, at) => ({
    name: at === units.length - 1 ? "Jumlah" : line.area.plain,
    // Below a desa there is no proyeksi: those known by name are no sasaran of this form.
    sasaran: level === "POSYANDU" ? null : line.row.outOf,
    of: (code) => counted.find((one) => one.code === code)?.lines[at],
  }));
}

function cellOf({ filled }: AncColumn, sasaran: number | null, people: People): Cell {
  if (!filled) return null;
  if ("sasaran" in filled) return sasaran;
  if ("people" in filled) return people(filled.people);
  if ("share" in filled) return shareOf(people(filled.share), sasaran);
  const late = lateOf(people);
  return filled.late === "share" ? shareOf(late, sasaran) : late;
}

/** First contact after twelve weeks: all first contacts but those in time. */
function lateOf(people: People): number | null {
  const [all, early] = [people("KIA01"), people("KIA02")];
  return all === null || early === null ? null : all - early;
}

function shareOf(people: number | null, sasaran: number | null): Cell {
  return people === null || !sasaran ? null : rateCellOf((100 * people) / sasaran);
}

const NOTES = [
  "Judul kolom menurut formulir ANC bulanan dinas kesehatan 2026. Persen = orang / sasaran ibu hamil setahun.",
  "Kolom kosong belum dicatat di Denyut; kosong bukan nol.",
];
