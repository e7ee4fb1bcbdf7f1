import { expect, test } from "vitest";
import { type AreaUnit, areaTree } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import type { Counts } from "#lib/coverage/counts";
import { countedMask } from "#lib/coverage/definition";
import { registerMismatch } from "#lib/coverage/register-mismatch";
import { rowOf } from "#lib/coverage/row";
import { shownIndicator } from "#lib/page/home/choices";
import { gapsOf } from "#lib/page/home/gaps";
import { figureHeads } from "#lib/page/indicator/figure-heads";
import { indicatorFigures } from "#lib/page/indicator/figures";
import { netGapWords } from "#lib/page/indicator/gap-words";
import { indicatorNotes } from "#lib/page/indicator/notes";
import { statusCounts } from "#lib/page/overview/statuses";
import { changesOf } from "#lib/page/pws/changes";
import { reportsWords } from "#lib/page/pws/reports-words";
import { statusNote } from "#lib/page/pws/row-words";
import type { MonthNumber } from "#lib/period/month";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

type Given = {
  code?: string;
  month?: MonthNumber;
  running?: boolean;
  name?: string;
  parts?: [number, Counts][];
};

/** One line: by default K4 of October, of the proyeksi and months given. */
function line(proyeksi: number, counts: Counts, given: Given = {}): CountedRow {
  const { code = "KIA03", month = 10, running = false, name = "a" } = given;
  const indicator = theIndicator(code);
  const question = questionOf(indicator, { month, running });
  const mask = countedMask(indicator) ?? "K4";
  const parts = given.parts ?? [[proyeksi, counts]];
  const units = parts.map(([people, of]) => unitOf(indicator, { masks: { [mask]: of }, proyeksi: people }));
  return {
    area: { unit: null, code: name, name, plain: name, of: [] },
    question,
    row: rowOf(units, question),
  };
}

const fell = (before: number, now: number) => monthsWith({ 9: before, 10: now });
const SMALL_AND_NOT = [
  { proyeksi: 19, told: 0 },
  { proyeksi: 20, told: 1 },
];

test.each(SMALL_AND_NOT)("K4 from 8 to 5 of $proyeksi is told $told times among the changes", (one) => {
  const { changes } = changesOf([line(one.proyeksi, fell(8, 5))]);

  expect(changes.filter(({ movement }) => movement !== null)).toHaveLength(one.told);
});

test.each(SMALL_AND_NOT)("a running month of $proyeksi is told $told times", ({ proyeksi, told }) => {
  const { changes } = changesOf([line(proyeksi, fell(8, 5), { running: true })]);

  expect(changes.filter(({ words }) => words.startsWith("K4"))).toHaveLength(told);
});

test.each(SMALL_AND_NOT)("$proyeksi expected and few known is $told mismatch", ({ proyeksi, told }) => {
  const total = line(proyeksi, fell(1, 1), { code: "KIA01", month: 12 });

  expect(registerMismatch(total) === null).toBe(told === 0);
});

test("of an event group it is what is expected by now that is small, not the year", () => {
  expect(registerMismatch(line(36, fell(1, 1), { code: "KIA01", month: 6 }))).toBeNull();
  expect(registerMismatch(line(40, fell(1, 1), { code: "KIA01", month: 6 }))).not.toBeNull();
});

test("by status a small number is counted apart, and all lines together are the number in the title", () => {
  const totals = [line(19, fell(8, 5)), line(100, fell(8, 5)), line(15, fell(1, 0))];
  const counts = statusCounts(totals);

  expect(counts.filter(({ count }) => count > 0).map(({ key, count }) => [key, count])).toEqual([
    ["JELEK", 1],
    ["kecil", 2],
  ]);
  const running = statusCounts(
    totals.map((one) => ({ ...one, question: { ...one.question, running: true } })),
  );
  expect(running.map(({ key, count }) => [key, count])).toEqual([
    ["belum", 1],
    ["sampai", 0],
    ["tanpa", 0],
    ["kecil", 2],
  ]);
});

test("the gap adds up small rows and never names them", () => {
  const reached = (people: number) => monthsWith({ 3: people });
  const row = (name: string, proyeksi: number, people: number) =>
    line(proyeksi, reached(people), { code: "KIA01", month: 12, name });
  const total = (...parts: [number, number][]) =>
    line(0, [], { code: "KIA01", month: 12, parts: parts.map(([of, people]) => [of, reached(people)]) });

  expect(
    netGapWords(total([100, 70], [10, 2], [100, 118]), [
      row("Parit", 100, 70),
      row("Selat", 10, 2),
      row("Paal Satu", 100, 118),
    ]),
  ).toBe("Kurang 20 orang (bersih): kurang 38 di Parit dan 1 lainnya, lebih 18 di Paal Satu.");
  expect(netGapWords(total([100, 70], [10, 12]), [row("Parit", 100, 70), row("Selat", 10, 12)])).toBe(
    "Kurang 28 orang (bersih): kurang 30 di Parit, lebih 2 di 1 tempat berangka kecil.",
  );
  expect(netGapWords(total([9, 3], [9, 12]), [row("Parit", 9, 3), row("Selat", 9, 12)])).toBe(
    "Kurang 3 orang (bersih): kurang 6 di 1 tempat berangka kecil, lebih 3 di 1 tempat berangka kecil.",
  );
  expect(netGapWords(total([9, 3], [9, 15]), [row("Parit", 9, 3), row("Selat", 9, 15)])).toBe(
    "Tepat pada target (bersih): kurang 6 di 1 tempat berangka kecil, lebih 6 di 1 tempat berangka kecil.",
  );
});

/** One desa whose K4 of October was counted as told. */
function placeOf(proyeksi: number): { counting: Counting; unit: AreaUnit } {
  const kept = { since: "2020-01", until: null } as const;
  const kab: AreaUnit = { id: "k", code: "k", kind: "KABUPATEN", name: "Kabupaten", parentId: null, ...kept };
  const desa: AreaUnit = { id: "d", code: "d", kind: "DESA", name: "Damai", parentId: "k", ...kept };
  return {
    unit: desa,
    counting: {
      tree: areaTree("2026-10", [kab, desa], []),
      nameOf: ({ name }) => name,
      month: "2026-10",
      basis: "PROYEKSI",
      running: false,
      targets: ({ defaultTarget }) => defaultTarget,
      figures: (_, indicator) => unitOf(indicator, { masks: { K4: fell(3, 2) }, proyeksi }),
    },
  };
}

test.each(SMALL_AND_NOT)(
  "5 of $proyeksi is $told times among the largest gaps of the home",
  ({ proyeksi, told }) => {
    const total = line(proyeksi, fell(3, 2));
    const state = { wilayah: "d", month: "2026-10", basis: "PROYEKSI", per: null } as const;

    expect(gapsOf([total], state).lines.map(({ code }) => code)).toEqual(told ? ["KIA03"] : []);
  },
);

test.each(SMALL_AND_NOT)(
  "K4 of $proyeksi leads the home $told times, else what hurts most",
  ({ proyeksi, told }) => {
    const totals = [line(proyeksi, fell(3, 2)), line(100, fell(3, 2), { code: "KIA01" })];
    const shown = shownIndicator(totals, { asked: null, klaster: null });

    expect(shown?.question.indicator.code).toBe(told ? "KIA03" : "KIA01");
  },
);

test("a small number above its sasaran asks for no check in words, and the month did not fall", () => {
  const { counting, unit } = placeOf(4);
  const small = line(4, fell(3, 2));
  const large = line(40, fell(27, 20));
  const notesOf = (total: CountedRow) =>
    indicatorNotes(counting, { unit, total, rows: [], ofRows: total, version: null });

  expect(notesOf(small).join()).not.toContain("Capaian di atas");
  expect(notesOf(large).join()).toContain("Capaian di atas 110%");
  expect(indicatorFigures(small, "2026-10").month).toMatchObject({ movement: null, note: "September 3" });
  expect(indicatorFigures(large, "2026-10").month).toMatchObject({ movement: "DOWN" });
});

test("a desa page says how many of its posyandu reported, for which klaster", () => {
  const total = line(40, fell(3, 3));

  expect(reportsWords({ ...total, posyandu: { reported: 3, due: 4 } })).toContain("3 dari 4");
  expect(reportsWords(total)).toBe("sudah lapor");
});

test("a verdict by the months of a few says their counts, and no sentence names it", () => {
  const GIZ19 = theIndicator("GIZ19");
  const question = questionOf(GIZ19, { month: 10 });
  const kek = monthsWith({ 3: 10, 9: 1, 10: 1 });
  const unit = unitOf(GIZ19, { masks: { KEK: kek, LILA_MEASURED: monthsWith({ 3: 313, 9: 20, 10: 16 }) } });
  const area = { unit: null, code: "a", name: "a", plain: "a", of: [] };
  const total: CountedRow = { area, question, row: rowOf([unit], question) };

  expect(total.row).toMatchObject({ status: "KURANG", small: true });
  expect(statusNote(total)).toBe("1/16, lalu 1/20");
  expect(statusNote({ ...total, row: { ...total.row, small: false } })).toBeNull();
  expect(indicatorFigures(total, "2026-10").sentence).toBe(
    "Angka kecil: bulan ini 1 dari 16, bulan lalu 1 dari 20.",
  );
  expect(statusCounts([total]).filter(({ count }) => count > 0)).toMatchObject([{ key: "kecil" }]);
});

test("where nobody was measured the gap says so, and not that a target or a sasaran is missing", () => {
  const of = (code: string, proyeksi: number | null) => {
    const question = questionOf(theIndicator(code), { month: 10 });
    const area = { unit: null, code: "a", name: "a", plain: "a", of: [] };
    const row = rowOf([unitOf(theIndicator(code), { proyeksi })], question);
    return indicatorFigures({ area, question, row }, "2026-10").gap.note;
  };
  expect(of("GIZ06", null)).toBe("tidak dihitung: 0 balita diukur");
  expect(of("KIA03", null)).toBe("tidak dihitung tanpa target atau sasaran");
});

test.each([
  ["GIZ19", "KEK", "LILA_MEASURED", 10, "a tetap di atas batas: dinilai JELEK menurut setelan."],
  ["GIZ01", "D", "BALITA_S", 50, "a tetap di bawah target: dinilai JELEK menurut setelan."],
] as const)("level and short of it, %s is told on its own side", (code, counts, outOf, reached, words) => {
  const question = questionOf(theIndicator(code), { month: 10 });
  const masks = { [counts]: monthsWith({ 9: reached, 10: reached }), [outOf]: monthsWith({ 9: 80, 10: 80 }) };
  const area = { unit: null, code: "a", name: "a", plain: "a", of: [] };
  const row: CountedRow = { area, question, row: rowOf([unitOf(question.indicator, { masks })], question) };
  const { counting, unit } = placeOf(40);

  expect(indicatorNotes(counting, { unit, total: row, rows: [row], ofRows: row, version: null })).toContain(
    words,
  );
});

test.each([
  ["KIA03", { percent: "Kumulatif", people: "orang", unit: "%" }],
  ["GIZ19", { percent: "Kumulatif", people: "orang", unit: "%" }],
  ["GIZ01", { percent: "Capaian", people: "orang", unit: "%" }],
  ["ILP18", { percent: "Capaian", people: "unit", unit: "%" }],
])("the table of %s is headed %j", (code, heads) => {
  expect(figureHeads(theIndicator(code))).toEqual(heads);
});
