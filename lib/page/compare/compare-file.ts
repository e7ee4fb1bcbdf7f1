import "server-only";
import type { Authorized } from "#lib/access/actor";
import type { Query } from "#lib/address/address";
import type { Cell } from "#lib/exchange/sheet";
import { toldCell, toldSides } from "#lib/exchange/told";
import { formatMonthShort } from "#lib/format";
import type { Measure } from "#lib/page/compare/addresses";
import { type ComparePage, readCompare } from "#lib/page/compare/read-compare";
import { type ScreenTable, screenFile, type TakenFile } from "#lib/page/pws/taken-file";
import { cascadeTable, SIDES, STATUS_COLUMNS, statusCells } from "#lib/page/pws/told-tables";
import { monthIn, yearOf } from "#lib/period/month";

const MEASURE_WORDS: Record<Measure, string> = {
  SELISIH: "selisih dari target berjalan",
  KUMULATIF: "cakupan kumulatif",
  BULAN: "angka bulan itu sendiri",
};

/** The tables of /banding, the drawn months among them. */
export async function readCompareFile(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<TakenFile | null> {
  const page = await readCompare(actor, query);
  if (!page) return null;
  const { by, measure } = page.chosen;
  const noun = by === "INDIKATOR" ? "indikator" : page.noun;
  return await screenFile(actor, query, {
    what: "banding",
    title: "Banding 24 bulan",
    filter: `menurut ${noun}, ${MEASURE_WORDS[measure]}`,
    tables: [
      panelsTable(page, noun),
      monthsTable(page, noun),
      rankingTable(page),
      {
        name: "Proyeksi dan riil",
        columns: [
          { head: "Indikator", width: 26 },
          { head: "Terhadap proyeksi" },
          { head: "Terhadap riil" },
          { head: "Selisih", width: 30 },
        ],
        rows: page.bases.map(({ label, proyeksi, riil, people }) => [
          label,
          rate(proyeksi),
          rate(riil),
          people,
        ]),
      },
      cascadeTable(page.cascade),
    ],
  });
}

function panelsTable({ panels }: ComparePage, noun: string): ScreenTable {
  return {
    name: "Angka",
    columns: [
      { head: noun, width: 26 },
      { head: "Capaian" },
      ...SIDES,
      { head: "Target berjalan" },
      { head: "Selisih ke target (n)" },
      { head: "Bulan ini" },
      { head: "Bulan lalu" },
      { head: "Setahun lalu" },
      ...STATUS_COLUMNS,
    ],
    rows: panels.map((panel) => [
      panel.title,
      toldCell(panel.percent),
      ...toldSides(panel.made),
      toldCell(panel.target),
      panel.gapPeople,
      toldCell(panel.monthNow),
      toldCell(panel.monthBefore),
      toldCell(panel.yearAgo),
      ...statusCells(panel, panel.status === "BERJALAN"),
    ]),
  };
}

/** One line for each drawing and year. */
function monthsTable({ panels, state, chosen }: ComparePage, noun: string): ScreenTable {
  const year = yearOf(state.month);
  return {
    name: "24 bulan",
    columns: [
      { head: noun, width: 26 },
      { head: "Tahun" },
      ...Array.from({ length: 12 }, (_, at) => ({ head: formatMonthShort(monthIn(year, at + 1)) })),
    ],
    rows: panels.flatMap(({ title, now, before }) => [
      [title, year, ...now.map(rate)],
      [title, year - 1, ...before.map(rate)],
    ]),
    notes: [`Nilai: ${MEASURE_WORDS[chosen.measure]}.`],
  };
}

function rankingTable({ ranking }: ComparePage): ScreenTable {
  return {
    name: "Peringkat",
    columns: [
      { head: "Wilayah", width: 26 },
      ...(ranking?.months ?? []).map((head) => ({ head })),
      { head: "Capaian" },
      ...SIDES,
    ],
    rows: (ranking?.lines ?? []).map(({ name, ranks, percent, made }) => [
      name,
      ...ranks,
      toldCell(percent),
      ...toldSides(made),
    ]),
    notes: ranking ? [ranking.title] : [],
  };
}

function rate(value: number | null): Cell {
  return value === null ? null : { rate: Math.round(value * 10) / 10 };
}
