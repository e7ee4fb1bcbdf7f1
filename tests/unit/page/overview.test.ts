import { expect, test } from "vitest";
import type { Actor } from "#lib/access/actor";
import { namesOf } from "#lib/access/unit-names";
import { type AreaKind, areaTree } from "#lib/area/tree";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { type Counting, countedOnce, countRows, countTotal, countTotalOfRows } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { indicatorMonths } from "#lib/page/indicator/months";
import { indicatorView } from "#lib/page/indicator/view";
import { overviewOf } from "#lib/page/overview/overview";
import { monthsWith, NO_MONTHS, theIndicator, unitOf } from "#tests/support/unit-figures";

const unit = (code: string, kind: AreaKind, parentId: string | null) =>
  ({ id: code, code, kind, name: code, parentId, since: "2020-01", until: null }) as const;
const PKM = unit("PKM01", "PUSKESMAS", "kab");
const UNITS = [
  unit("kab", "KABUPATEN", null),
  unit("kec", "KECAMATAN", "kab"),
  PKM,
  ...["Damai", "Juru", "Ketekok"].map((name) => unit(name, "DESA", "kec")),
  unit("Kenanga", "POSYANDU", "Damai"),
];
const tree = areaTree(
  "2026-10",
  UNITS,
  ["Damai", "Juru", "Ketekok"].map((desaId) => ({ desaId, puskesmasId: "PKM01", pustuId: null })),
);

const everyMonth = monthsWith(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, 1])));
const untilSeptember = everyMonth.map((count, index) => (index < 9 ? count : 0));

/** Damai reported and fell, Juru is late, Ketekok has no sasaran; by proyeksi 60 and 40 mothers. */
const FIGURES: Record<string, (indicator: Indicator) => ReturnType<typeof unitOf>> = {
  Damai: (indicator) =>
    unitOf(indicator, {
      proyeksi: 60,
      masks: {
        K4: monthsWith({ 1: 30, 9: 6, 10: 4 }),
        K4_WAITING: monthsWith({ 10: 8 }),
        DILAYANI_2: everyMonth,
      },
    }),
  Juru: (indicator) =>
    unitOf(indicator, {
      proyeksi: 40,
      masks: {
        K4: monthsWith({ 1: 20, 9: 5 }),
        K4_WAITING: monthsWith({ 10: 3 }),
        DILAYANI_2: untilSeptember,
      },
    }),
  Ketekok: (indicator) =>
    unitOf(indicator, { proyeksi: null, masks: { K4: monthsWith({ 3: 7 }), DILAYANI_2: everyMonth } }),
  Kenanga: (indicator) => unitOf(indicator, { masks: { K4: monthsWith({ 1: 30 }), DILAYANI_2: everyMonth } }),
};

const counting: Counting = {
  tree,
  nameOf: namesOf(tree, UNITS),
  month: "2026-10",
  basis: "PROYEKSI",
  running: false,
  targets: ({ defaultTarget }) => defaultTarget,
  figures: ({ code }, indicator) => FIGURES[code]?.(indicator) ?? unitOf(indicator, {}),
};
const K4 = theIndicator("KIA03");
const state = { wilayah: "PKM01", month: "2026-10", basis: "PROYEKSI", per: null } as const;
const reader = { role: "PETUGAS", unitId: "PKM01", desaIds: [], puskesmasId: "PKM01" } as const;

test("the lines of a table add up to its total, desa without sasaran left out", () => {
  const rows = countRows(counting, { unit: PKM, level: "DESA" }, K4);
  const total = countTotal(counting, PKM, K4);

  expect(rows.map(({ row }) => [row.reached, row.outOf, row.status])).toEqual([
    [40, 60, "JELEK"],
    [25, 40, "BELUM_LAPOR"],
    [7, null, "TANPA_SASARAN"],
  ]);
  expect([total.row.reached, total.row.outOf]).toEqual([65, 100]);
});

test("posyandu are set against those known by name, and so is the total under them", () => {
  const damai = UNITS[3];
  if (!damai) throw new Error("Damai");
  const below = { unit: damai, level: "POSYANDU" } as const;

  expect(countRows(counting, below, K4).map(({ question }) => question.basis)).toEqual(["RIIL"]);
  expect(countTotalOfRows(counting, below, K4).question.basis).toBe("RIIL");
  expect(countTotal(counting, damai, K4).question.basis).toBe("PROYEKSI");
});

test("SPM 1 counts what K6 counts, and is told once", () => {
  const codes = countedOnce(indicatorsIn("2026-10")).map(({ code }) => code);

  expect(codes).toContain("KIA04");
  expect(codes).not.toContain("SPM01");
});

test("the overview has five klaster, the last without an indicator", () => {
  const { bands, indicators } = overviewOf(counting, { unit: PKM, level: "DESA", state, reader });

  expect(bands.map(({ title, rows }) => [title, rows.length])).toEqual([
    ["Klaster 2 · Ibu dan anak", 22],
    ["Klaster 3 · Usia dewasa dan lanjut usia", 4],
    ["Klaster 4 · Penanggulangan penyakit menular", 1],
    ["Klaster 1 · Manajemen", 1],
    ["Lintas klaster", 0],
  ]);
  expect(indicators).toBe(28);
});

test("a line of the overview says coverage, gap in people, months and one glyph a desa", () => {
  const { bands, strip } = overviewOf(counting, { unit: PKM, level: "DESA", state, reader });
  const k4 = bands[0]?.rows.find(({ code }) => code === "KIA03");

  expect(k4).toMatchObject({
    percentWords: "65,0",
    made: "65 / 100",
    target: "79,2",
    gapPeople: 15,
    now: "4",
    before: "11",
    movement: "DOWN",
    status: "BELUM_LENGKAP",
    statusNote: "1 dari 2 desa",
    href: "/pws/KIA03?wilayah=PKM01&bulan=2026-10",
  });
  expect(k4?.strip.map(({ status }) => status)).toEqual(["JELEK", "BELUM_LAPOR", "TANPA_SASARAN"]);
  expect(strip.map(({ code, wilayah }) => [code, wilayah])).toEqual([
    ["Dm", "Damai"],
    ["Jr", "Juru"],
    ["Kt", "Ketekok"],
  ]);
});

test("while the month is running nobody is judged: no strip, only who is below the running target", () => {
  const running = overviewOf({ ...counting, running: true }, { unit: PKM, level: "DESA", state, reader });

  expect(running.strip).toEqual([]);
  expect(running.statuses[0]).toMatchObject({ status: null, meaning: "belum sampai target berjalan" });
});

const dinkes: Actor = {
  id: "d",
  sessionId: "s",
  name: "Pak Budi",
  username: "budi",
  role: "DINKES",
  unitId: "kab",
  unitCode: "kab",
  unitName: "Kabupaten",
  unitKind: "KABUPATEN",
  klaster: null,
  timeZone: "Asia/Jakarta",
  homes: [],
  desaIds: [],
  puskesmasId: null,
  mustChangePassword: false,
  mustEnrol: false,
  demo: true,
};
const viewOf = (page = 1) =>
  indicatorView(counting, K4, { unit: PKM, level: "DESA", state, reader: dinkes, version: null, page });

test("the chart has the highest left, the late and the one without sasaran as gaps at the end", () => {
  expect(
    viewOf().lines.map(({ name, percent, silent, rank }) => [
      name,
      percent && Math.round(percent),
      silent,
      rank,
    ]),
  ).toEqual([
    ["Damai", 67, false, 1],
    ["Juru", null, true, null],
    ["Ketekok", null, false, null],
  ]);
});

test("names are counted for everybody and linked for those who may open them", () => {
  expect(viewOf().lines[0]?.names).toEqual({ people: 8, words: "8 nama", more: "+ 12", href: null });
  expect(viewOf().total.names).toMatchObject({ words: "11 nama", more: "+ 24" });
});

test("what a page does not hold is said in sentences", () => {
  expect(viewOf().notes).toEqual([
    "Juru belum lapor Oktober 2026: tetap masuk jumlah, tidak masuk tren.",
    "Ketekok belum punya sasaran 2026: 7 orang tercatat, tidak masuk persen.",
    "Masih hamil dan belum lengkap: 11 ibu; belum dihitung terlewat.",
    "Target 95,0% setahun.",
  ]);
});

test("on the page of reports a silent desa is counted as silent, in the trend too", () => {
  const reports = theIndicator("ILP18");
  const silent = { DILAYANI_2: NO_MONTHS, DILAYANI_3: NO_MONTHS, DILAYANI_4: NO_MONTHS };
  const figures: Counting["figures"] = ({ code }, indicator) =>
    unitOf(indicator, { masks: code === "Juru" ? silent : {} });
  const { notes } = indicatorView({ ...counting, figures }, reports, {
    unit: PKM,
    level: "DESA",
    state,
    reader: dinkes,
    version: null,
    page: 1,
  });

  expect(notes).toContain("Juru belum lapor Oktober 2026: dihitung belum lapor, juga dalam tren.");
});

test("a glyph of the strip and the chip over a page say how many reported", () => {
  const kabupaten = UNITS[0];
  if (!kabupaten) throw new Error("kab");
  const { bands } = overviewOf(counting, { unit: kabupaten, level: "PUSKESMAS", state, reader: dinkes });
  const k4 = bands[0]?.rows.find(({ code }) => code === "KIA03");

  expect(k4?.strip[0]).toMatchObject({ status: "BELUM_LENGKAP", note: "1 dari 2 desa" });
  expect(viewOf().figures.verdict).toMatchObject({ status: "BELUM_LENGKAP", of: "1 dari 2 desa" });
});

test("30 mothers short of 95 in October is 15 a month in November and December", () => {
  const { sentence, columns, minimum } = indicatorMonths(counting, countTotal(counting, PKM, K4));

  expect(sentence).toBe("Untuk 95% pada Desember: 15 orang sebulan, November sampai Desember. Oktober: 4.");
  expect(columns.slice(8).map(({ value, kind }) => [value, kind])).toEqual([
    ["11", "past"],
    ["4", "current"],
    ["15", "needed"],
    ["15", "needed"],
  ]);
  expect(minimum?.value).toBe("7,9");
});
