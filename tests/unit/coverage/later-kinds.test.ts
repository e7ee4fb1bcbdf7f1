import { expect, test } from "vitest";
import type { CountedRow } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { figuresOf, masksOf, type UnitFigures } from "#lib/coverage/figures";
import { questionOf as asked } from "#lib/coverage/question";
import { rowOf } from "#lib/coverage/row";
import { NOTHING_TOLD } from "#lib/fact/counts";
import { bitsOf, groupingOf, listToOpen, peopleIn } from "#lib/names/lists";
import { equationOf } from "#lib/page/names/words";
import { listTitle } from "#lib/page/pws/list-title";
import { monthsWith, NO_MONTHS, questionOf, unitOf } from "#tests/support/unit-figures";

// Kinds that no indicator of the catalogue has yet. Masks stand in for those of services to come.
const base = {
  since: "2026-01",
  label: "(contoh)",
  title: "(contoh)",
  meaning: "(contoh)",
  klaster: "KLASTER_2",
  people: "orang",
  betterWhen: "higher",
  factor: 100,
  source: "(contoh)",
  privacy: "(contoh)",
} as const;

function counted(indicator: Indicator, units: readonly UnitFigures[], month = 10): CountedRow {
  const question = questionOf(indicator, { month: month as 10 });
  const area = { unit: null, code: "", name: "", plain: "", of: [] };
  return { area, question, row: rowOf(units, question) };
}

const KB_AKTIF: Indicator = {
  ...base,
  code: "KIA20",
  kind: "month-over-sasaran",
  counts: "MANDIRI",
  outOf: { sasaran: "DEWASA" },
  defaultTarget: 600,
};

test.each([
  { people: 59, gap: 1, onTarget: false },
  { people: 60, gap: 0, onTarget: true },
])(
  "$people of 100 in October itself are held against the whole target, never a sum",
  ({ people, ...said }) => {
    const masks = { MANDIRI: monthsWith({ 8: 70, 9: 50, 10: people }) };
    const { row } = counted(KB_AKTIF, [unitOf(KB_AKTIF, { masks, proyeksi: 100 })]);

    expect(row).toMatchObject({ reached: people, outOf: 100, mustReach: 60, movement: "UP" });
    expect({ gap: row.gapPeople, onTarget: row.onTarget }).toEqual(said);
  },
);

test("a state of the month has no riil: asked so, it is read by proyeksi, and a desa without is left out", () => {
  const question = asked(KB_AKTIF, { month: "2026-10", basis: "RIIL", target: 600, running: false });
  const desa = (proyeksi: number | null) =>
    unitOf(KB_AKTIF, { masks: { MANDIRI: monthsWith({ 10: 30 }) }, proyeksi });

  expect(question.basis).toBe("PROYEKSI");
  expect(rowOf([desa(50), desa(null)], question)).toMatchObject({ reached: 30, outOf: 50 });
});

const UCI: Indicator = {
  ...base,
  code: "IMU25",
  kind: "units-reached",
  counts: "SPM05",
  outOf: { unitsWith: { sasaran: "BAYI", percent: 80 } },
  defaultTarget: 1000,
};
const uci = (months: Partial<Record<number, number>>, proyeksi: number | null) =>
  unitOf(UCI, { masks: { SPM05: monthsWith(months) }, proyeksi });

test.each([
  // 80 % x 10/12 of 60 bayi = 40.
  { month: 10, reached: { 1: 20, 10: 20 }, desa: 1 },
  { month: 10, reached: { 1: 20, 10: 19 }, desa: 0 },
  // In December 80 % itself = 48.
  { month: 12, reached: { 1: 40, 12: 8 }, desa: 1 },
  { month: 12, reached: { 1: 40, 12: 7 }, desa: 0 },
  // A desa di jalur in January may fall behind.
  { month: 1, reached: { 1: 4 }, desa: 1 },
  { month: 2, reached: { 1: 4 }, desa: 0 },
])("UCI in month $month with $reached of 60: $desa desa", ({ month, reached, desa }) => {
  expect(counted(UCI, [uci(reached, 60)], month).row).toMatchObject({ reached: desa, outOf: 1 });
});

test("UCI counts desa: one on the way, one not, one without sasaran on neither side; it has no names", () => {
  // In September 36 were enough, and both were on the way.
  const total = counted(UCI, [uci({ 1: 40 }, 60), uci({ 1: 39 }, 60), uci({ 1: 39 }, null)]);

  expect(total.row).toMatchObject({ reached: 1, outOf: 2, small: false, movement: "DOWN" });
  expect(bitsOf(UCI, "sudah", total.question)).toBeNull();
  expect(peopleIn("sudah", total)).toBeNull();
});

const DEATHS: Indicator = {
  ...base,
  code: "AKB",
  kind: "ratio-events",
  counts: "ANEMIA",
  outOf: { mask: "HB_TESTED" },
  betterWhen: "lower",
  factor: 1000,
  defaultTarget: 160,
};

test.each([
  { deaths: 3, mustReach: 3, gapPeople: 0, onTarget: true },
  { deaths: 4, mustReach: 3, gapPeople: 1, onTarget: false },
])("$deaths of 200 against 16,0 per 1.000", ({ deaths, ...said }) => {
  const masks = { ANEMIA: monthsWith({ 3: deaths }), HB_TESTED: monthsWith({ 1: 150, 3: 50 }) };
  expect(counted(DEATHS, [unitOf(DEATHS, { masks })]).row).toMatchObject(said);
});

test.each([
  // 15,0 and 15,1 per 1.000 are both 1,5 %.
  { factor: 1000, movement: "UP" },
  { factor: 100, movement: "LEVEL" },
] as const)("a rate has moved when its figure has, times $factor", ({ factor, movement }) => {
  const masks = { ANEMIA: monthsWith({ 9: 300, 10: 301 }), HB_TESTED: monthsWith({ 9: 20_000, 10: 20_000 }) };
  const rate = { ...DEATHS, factor };
  expect(counted(rate, [unitOf(rate, { masks })]).row.movement).toBe(movement);
});

const VITAMIN_A: Indicator = {
  ...base,
  code: "GIZ15",
  kind: "campaign",
  counts: "D",
  outOf: { mask: "BALITA_S" },
  campaigns: [2, 8],
  defaultTarget: 800,
};
const given = {
  D: monthsWith({ 2: 30, 5: 3, 8: 36 }),
  BALITA_S: monthsWith({ 1: 39, 2: 40, 7: 44, 8: 45, 9: 46, 10: 47 }),
};
const lastYear = unitOf(VITAMIN_A, {
  masks: { D: monthsWith({ 2: 10, 8: 20 }), BALITA_S: monthsWith({ 2: 40, 8: 40 }) },
});
const vitaminA = unitOf(VITAMIN_A, { masks: given, yearBefore: lastYear });

test.each([
  { month: 1, reached: 20, outOf: 40, movement: "LEVEL", bits: null },
  { month: 2, reached: 30, outOf: 40, movement: "UP", bits: 2 },
  { month: 7, reached: 30, outOf: 40, movement: "UP", bits: 2 },
  { month: 8, reached: 36, outOf: 45, movement: "UP", bits: 8 },
  { month: 10, reached: 36, outOf: 45, movement: "UP", bits: 8 },
])("in month $month the last campaign stands: $reached of $outOf", ({ month, bits, ...said }) => {
  const total = counted(VITAMIN_A, [vitaminA], month);
  const names = bits === null ? null : { mask: "D", without: null, from: bits, to: bits };

  expect(total.row).toMatchObject(said);
  expect(bitsOf(VITAMIN_A, "sudah", total.question)).toEqual(names);
  expect(peopleIn("sudah", total)).toBe(bits === null ? null : said.reached);
});

test("before the first campaign that was ever counted nothing is out of nothing", () => {
  const first = unitOf(VITAMIN_A, { masks: given });
  expect(counted(VITAMIN_A, [first], 1).row).toMatchObject({
    reached: 0,
    outOf: 0,
    status: "TANPA_PENYEBUT",
  });
});

const EIGHT: Indicator = {
  ...base,
  code: "GIZ09",
  kind: "on-track",
  counts: "K1",
  onTrack: "D",
  waiting: "K1_WAITING",
  outOf: { sasaran: "BALITA", known: { present: "BALITA_S" } },
  defaultTarget: 800,
};
const weighed = unitOf(EIGHT, {
  masks: {
    K1: monthsWith({ 9: 4, 10: 6, 12: 20 }),
    D: monthsWith({ 9: 30, 10: 33, 12: 99 }),
    BALITA_S: monthsWith({ 10: 44, 12: 41 }),
    K1_WAITING: monthsWith({ 9: 40, 10: 34, 12: 13 }),
  },
  proyeksi: 50,
});

test.each([
  { month: 10, reached: 33, beside: 10, gapPeople: 7 },
  { month: 12, reached: 30, beside: 30, gapPeople: 10 },
])("eight times a year, month $month: $reached di jalur or there, $beside there", ({ month, ...said }) => {
  expect(counted(EIGHT, [weighed], month).row).toMatchObject({ ...said, outOf: 50, mustReach: 40 });
});

test.each([
  // 44 children are there, 33 of them di jalur; of 50 expected 6 nobody knows.
  { month: 10, waiting: 11, unregistered: 6 },
  // 13 of those there in December did not get there; who has left the group since is in the 30 and not in the 41.
  { month: 12, waiting: 13, unregistered: 7 },
])("month $month: $waiting are missed by name, $unregistered known to nobody", ({ month, ...said }) => {
  const total = counted(EIGHT, [weighed], month);

  expect(total.row).toMatchObject(said);
  expect(peopleIn("belum", total)).toBe(said.waiting);
  expect(peopleIn("sudah", total)).toBe(total.row.reached);
});

type Child = { name: string } & Partial<Record<"D" | "BALITA_S" | "K1" | "K1_WAITING", readonly number[]>>;

const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** By hand: di jalur in D, there in BALITA_S, eight times in K1, there and not yet so in K1_WAITING. */
const CHILDREN: readonly Child[] = [
  // On the way in every month, there in October.
  { name: "Ani", D: ALL_YEAR, BALITA_S: ALL_YEAR, K1: [10], K1_WAITING: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  // Fell behind in October, and never got there.
  { name: "Budi", D: [1, 2, 3, 4, 5, 6, 7, 8, 9], BALITA_S: ALL_YEAR, K1_WAITING: ALL_YEAR },
  // Behind until September, on the way in October, there in the last month.
  { name: "Cici", D: [10, 11, 12], BALITA_S: ALL_YEAR, K1: [12], K1_WAITING: ALL_YEAR.slice(0, 11) },
  // Got there in August and turned five in November: reached in December, and missed in no month.
  {
    name: "Dedi",
    D: ALL_YEAR.slice(0, 10),
    BALITA_S: ALL_YEAR.slice(0, 10),
    K1: [8],
    K1_WAITING: ALL_YEAR.slice(0, 7),
  },
  // Never weighed, and left in November.
  { name: "Eka", BALITA_S: ALL_YEAR.slice(0, 10), K1_WAITING: ALL_YEAR.slice(0, 10) },
  // Came in December.
  { name: "Fani", BALITA_S: [12], K1_WAITING: [12] },
];

/** As the list reads it: a line for each bit, less those that another mask takes away. */
function linesOf(bits: ReturnType<typeof bitsOf>): string[] {
  if (!bits) return [];
  const { mask, without, from, to } = bits;
  const within = (child: Child, code: string | null) =>
    (code === null ? [] : (child[code as "D"] ?? [])).filter((month) => month >= from && month <= to).length;
  return CHILDREN.flatMap((child) =>
    Array<string>(Math.max(0, within(child, mask) - within(child, without))).fill(child.name),
  );
}

test.each([
  { month: 9, sudah: ["Ani", "Budi", "Dedi"], belum: ["Cici", "Eka"] },
  { month: 10, sudah: ["Ani", "Cici", "Dedi"], belum: ["Budi", "Eka"] },
  { month: 11, sudah: ["Ani", "Cici"], belum: ["Budi"] },
  { month: 12, sudah: ["Ani", "Cici", "Dedi"], belum: ["Budi", "Fani"] },
])("of month $month the lists hold $sudah and $belum, as many as the numbers say", ({ month, ...names }) => {
  const tallied = (code: "D" | "BALITA_S" | "K1" | "K1_WAITING") =>
    monthsWith(
      Object.fromEntries(
        ALL_YEAR.map((one) => [one, CHILDREN.filter((child) => child[code]?.includes(one)).length]),
      ),
    );
  const masks = {
    D: tallied("D"),
    BALITA_S: tallied("BALITA_S"),
    K1: tallied("K1"),
    K1_WAITING: tallied("K1_WAITING"),
  };
  for (const basis of ["PROYEKSI", "RIIL"] as const) {
    const question = questionOf(EIGHT, { month: month as 9, basis });
    const area = { unit: null, code: "", name: "", plain: "", of: [] };
    const total = { area, question, row: rowOf([unitOf(EIGHT, { masks, proyeksi: 50 })], question) };
    for (const list of ["sudah", "belum"] as const) {
      expect(linesOf(bitsOf(EIGHT, list, question)).sort()).toEqual(names[list]);
      expect(peopleIn(list, total)).toBe(names[list].length);
    }
  }
});

test("the list says in words what it holds: di jalur until November, then who got there", () => {
  expect(listToOpen(EIGHT)).toBe("belum");
  expect(listTitle(EIGHT, "belum", 11)).toBe("Tidak di jalur (contoh)");
  expect(listTitle(EIGHT, "sudah", 11)).toBe("Di jalur (contoh)");
  expect(listTitle(EIGHT, "belum", 12)).toBe("Belum (contoh)");
  expect(listTitle(EIGHT, "sudah", 12)).toBe("Sudah (contoh)");
  expect(equationOf(counted(EIGHT, [weighed], 10), "belum")).toEqual([
    { people: 50, label: "sasaran proyeksi" },
    { people: 33, label: "di jalur (contoh)", sign: "=", look: "plain" },
    { people: 11, label: "tidak di jalur (contoh), ada namanya", sign: "+", look: "shown" },
    { people: 6, label: "belum terdaftar", sign: "+", look: "unknown" },
  ]);
});

test("by riil it is out of those who are in the group that month", () => {
  const question = questionOf(EIGHT, { basis: "RIIL" });
  expect(rowOf([weighed], question)).toMatchObject({ reached: 33, outOf: 44 });
});

const CURED: Indicator = {
  ...base,
  code: "TB03",
  kind: "cohort",
  klaster: "LINTAS_KLASTER",
  counts: "TBC_SUSPECT",
  outOf: { mask: "TBC_SCREENED" },
  defaultTarget: 900,
};

test("a cohort is counted where its course began, and only the beginning is a record of that month", () => {
  const masks = { TBC_SUSPECT: monthsWith({ 2: 5, 3: 1, 4: 1 }), TBC_SCREENED: monthsWith({ 2: 6, 3: 4 }) };
  const unit = unitOf(CURED, { masks });

  expect(counted(CURED, [unit], 2).row).toMatchObject({ reached: 5, outOf: 6 });
  expect(counted(CURED, [unit], 3).row).toMatchObject({ reached: 6, outOf: 10, mustReach: 9, gapPeople: 3 });
  expect(unit.reports).toEqual(monthsWith({ 2: 6, 3: 4 }));
});

const DROP_OUT: Indicator = {
  ...base,
  code: "IMU23",
  kind: "drop-out",
  label: "DO DPT1-DPT3",
  people: "bayi mendapat DPT1",
  counts: "K1",
  less: "K4",
  outOf: { mask: "K1" },
  offers: { mask: "K4_WAITING", label: "DPT3 terlambat" },
  betterWhen: "lower",
  defaultTarget: 50,
};
const dropOut = (last: number) =>
  counted(DROP_OUT, [
    unitOf(DROP_OUT, {
      masks: {
        K1: monthsWith({ 1: 30, 4: 10 }),
        K4: monthsWith({ 3: 20, 9: last - 20 }),
        K4_WAITING: monthsWith({ 9: 11, 10: 12 }),
      },
    }),
  ]);

test.each([
  { last: 38, reached: 2, onTarget: true, gapPeople: 0 },
  { last: 37, reached: 3, onTarget: false, gapPeople: 1 },
  // More had the last than the first: an error that is shown, not hidden.
  { last: 41, reached: -1, onTarget: true, gapPeople: 0 },
])("of 40 with DPT1 $last had DPT3: $reached dropped out", ({ last, ...said }) => {
  expect(dropOut(last).row).toMatchObject({ ...said, outOf: 40, mustReach: 2 });
});

test("of the three nobody knows the names; twelve are late for DPT3, who are counted by themselves", () => {
  const total = dropOut(37);

  expect(bitsOf(DROP_OUT, "sudah", total.question)).toBeNull();
  expect(peopleIn("sudah", total)).toBeNull();
  expect(listToOpen(DROP_OUT)).toBe("belum");
  expect(bitsOf(DROP_OUT, "belum", total.question)).toEqual({
    mask: "K4_WAITING",
    without: null,
    from: 10,
    to: 10,
  });
  expect(peopleIn("belum", total)).toBe(12);
  expect(groupingOf(DROP_OUT, "belum")).toBe("HOME");
  expect(listTitle(DROP_OUT, "belum", 10)).toBe("DPT3 terlambat");
  expect(equationOf(total, "belum").map(({ people, sign = "" }) => `${sign}${people}`)).toEqual([
    "40",
    "=37",
    "+3",
  ]);
});

test("every mask that a later kind counts with is read", () => {
  const read = [KB_AKTIF, UCI, DEATHS, VITAMIN_A, EIGHT, CURED, DROP_OUT].map((indicator) => {
    const masks = new Set<string>(masksOf(indicator));
    const asks = new Set<string>();
    const counts = (mask: string) => {
      asks.add(mask);
      return NO_MONTHS;
    };
    const facts = () => NOTHING_TOLD;
    const where = { mustReport: true, withoutDesa: false, yearBefore: null };
    figuresOf(indicator, { counts, facts, proyeksi: () => 10, ...where });
    return [...asks].filter((mask) => !masks.has(mask));
  });

  expect(read.flat()).toEqual([]);
});
