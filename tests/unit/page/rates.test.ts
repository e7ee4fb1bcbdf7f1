import { describe, expect, test } from "vitest";
import { scaleOf } from "#components/chart/bars";
import { namesOf } from "#lib/access/unit-names";
import { type AreaKind, areaTree } from "#lib/area/tree";
import { type Counting, countTotal } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { TargetInput } from "#lib/coverage/schema";
import { targetTooHigh, targetWords } from "#lib/coverage/target-texts";
import { gapsOf } from "#lib/page/home/gaps";
import { indicatorView } from "#lib/page/indicator/view";
import { promiseWords } from "#lib/page/names/words";
import { overviewRow } from "#lib/page/overview/row";
import { changesOf } from "#lib/page/pws/changes";
import { standingWords } from "#lib/page/pws/standing-words";
import { monthsWith, unitOf } from "#tests/support/unit-figures";

/** Deaths of babies out of births, by masks that stand in for those of services to come. */
const RATE: Indicator = {
  code: "AKB",
  kind: "ratio-events",
  counts: "ANEMIA",
  outOf: { mask: "HB_TESTED" },
  since: "2026-01",
  label: "AKB (contoh)",
  title: "AKB (contoh)",
  meaning: "(contoh)",
  klaster: "KLASTER_2",
  people: "kelahiran hidup",
  betterWhen: "lower",
  factor: 1000,
  defaultTarget: 160,
  source: "(contoh)",
  privacy: "(contoh)",
};

const unit = (code: string, kind: AreaKind, parentId: string | null) =>
  ({ id: code, code, kind, name: code, parentId, since: "2020-01", until: null }) as const;
const PKM = unit("PKM01", "PUSKESMAS", "kab");
const DESA = ["Damai", "Juru"].map((name) => unit(name, "DESA", "kec"));
const UNITS = [unit("kab", "KABUPATEN", null), unit("kec", "KECAMATAN", "kab"), PKM, ...DESA];
const tree = areaTree(
  "2026-10",
  UNITS,
  DESA.map(({ id }) => ({ desaId: id, puskesmasId: "PKM01", pustuId: null })),
);

/** Of 400 births 9 died, 3 of 40 in October, 1 of 40 in September; Juru 4 of 200, Damai 5 of 200. */
const DEATHS: Record<string, Record<number, number>> = {
  Damai: { 1: 3, 10: 2 },
  Juru: { 1: 2, 9: 1, 10: 1 },
};
const reports = monthsWith(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, 1])));

function countingOf(indicator: Indicator): Counting {
  return {
    tree,
    nameOf: namesOf(tree, UNITS),
    month: "2026-10",
    basis: "RIIL",
    running: false,
    targets: ({ defaultTarget }) => defaultTarget,
    figures: ({ code }) =>
      unitOf(indicator, {
        masks: {
          ANEMIA: monthsWith(DEATHS[code] ?? {}),
          HB_TESTED: monthsWith({ 1: 160, 9: 20, 10: 20 }),
          DILAYANI_2: reports,
        },
      }),
  };
}

const state = { wilayah: "PKM01", month: "2026-10", basis: "RIIL", per: null } as const;
const reader = {
  id: "u1",
  name: "(contoh)",
  role: "PETUGAS",
  unitId: "PKM01",
  desaIds: [],
  homes: [],
  puskesmasId: "PKM01",
} as never;

function shownOf(indicator: Indicator) {
  const counting = countingOf(indicator);
  const total = countTotal(counting, PKM, indicator);
  return {
    row: overviewRow(counting, total, { href: "/", strip: [] }),
    view: indicatorView(counting, indicator, {
      unit: PKM,
      level: "DESA",
      state,
      reader,
      version: null,
      page: 1,
    }),
    names: standingWords(total, "PKM01", "2026-10"),
    promise: promiseWords(total, 6, "PKM01"),
    attention: gapsOf([total], state).lines,
    changes: changesOf([total]),
  };
}

describe("a number that is told of a thousand", () => {
  const { row, view, names, promise, attention, changes } = shownOf(RATE);

  test("says so wherever it stands, and nowhere that it is a percentage", () => {
    const all = JSON.stringify({ row, view, names, promise, attention, changes }).replaceAll("%2F", "");

    expect(all).not.toContain("%");
    expect(all).not.toMatch(/persen/i);
  });

  test("is that number: in the line of the overview", () => {
    expect(row).toMatchObject({
      percent: 22.5,
      percentWords: "22,5 per 1.000",
      unit: "",
      target: "≤ 16,0 per 1.000",
      now: "75,0 per 1.000",
      before: "25,0 per 1.000",
      made: "9 / 400",
    });
  });

  test("the bar of the overview is drawn on a scale of its own, the limit within it", () => {
    expect(row.bullet.running).toBeGreaterThan(0);
    expect(row.bullet.percent).toBeLessThanOrEqual(100);
    expect((row.bullet.percent ?? 0) / (row.bullet.running ?? 1)).toBeCloseTo(22.5 / 16);
  });

  test("in the figures over the page and their sentence", () => {
    const { figures } = view;

    expect(figures.coverage.value).toBe("22,5 per 1.000");
    expect(figures.target).toMatchObject({ value: "≤ 16,0 per 1.000" });
    expect(figures.month.value).toBe("75,0 per 1.000");
    expect(figures.sentence).toBe("Lebih 3 orang dari batas 16,0 per 1.000.");
    expect(figures.lines).toEqual({ running: "16,0 per 1.000", annual: "16,0 per 1.000" });
  });

  test("in chart and table: the head names it once, the cells are numbers", () => {
    expect(view.heads).toEqual({ percent: "Kumulatif", people: "orang", unit: "per 1.000" });
    expect(view.per).toBe(1000);
    expect(view.lines.map(({ percentWords }) => percentWords)).toEqual(["25,0", "20,0"]);
    expect(view.total.percentWords).toBe("22,5");
    expect(view.targets).toEqual({
      running: { percent: 16, value: "16,0 per 1.000" },
      annual: { percent: 16, value: "16,0 per 1.000" },
    });
    expect(view.sentence).toBe(
      "AKB (contoh): tertinggi Damai 25,0 per 1.000, terendah Juru 20,0 per 1.000; seluruhnya 22,5 per 1.000, target 16,0 per 1.000.",
    );
  });

  test("in the months", () => {
    expect(view.months.sentence).toBe("Per 1.000 dari bulan itu sendiri.");
    expect(view.months.minimum).toMatchObject({ count: 16, value: "16,0 per 1.000" });
    expect(view.months.columns[9]).toMatchObject({ count: 75, value: "75" });
  });

  test("over the names, in the office's lines and among what changed", () => {
    expect(names).toBe(
      "PKM01 · AKB (contoh) s.d. Oktober 22,5 per 1.000 (9/400), target ≤ 16,0 per 1.000 · lebih 3 orang",
    );
    expect(promise).toContain("(37,5 per 1.000)");
    expect(attention[0]).toMatchObject({ percent: "22,5 per 1.000" });
  });
});

test("the same numbers of a hundred are percentages, and never per 1.000", () => {
  const { row, view, names } = shownOf({ ...RATE, factor: 100, defaultTarget: 16 });
  const all = JSON.stringify({ row, view, names });

  expect(all).not.toContain("per 1");
  expect(row).toMatchObject({ percentWords: "2,3", unit: "%", target: "≤ 1,6", now: "7,5%" });
  expect(view.heads.unit).toBe("%");
  expect(view.months.sentence).toBe("Persen dari bulan itu sendiri.");
  expect(names).toContain("2,3% (9/400), target ≤ 1,6%");
});

test("of a hundred thousand", () => {
  const { row } = shownOf({ ...RATE, factor: 100_000, defaultTarget: 18_300 });

  expect(row).toMatchObject({ percentWords: "2.250,0 per 100.000", target: "≤ 1.830,0 per 100.000" });
});

test.each([
  { highest: 22.5, level: 16, full: 25, ticks: [0, 5, 10, 15, 20, 25] },
  { highest: 3, level: 16, full: 20, ticks: [0, 5, 10, 15, 20] },
  { highest: 2250, level: 1830, full: 2500, ticks: [0, 500, 1000, 1500, 2000, 2500] },
  { highest: 0, level: 0, full: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
])("a chart of rates goes on until $full for $highest and $level", ({ highest, level, full, ticks }) => {
  const scale = scaleOf([{ percent: highest }], [{ percent: level }], 1000);
  expect(scale.full).toBe(full);
  expect(scale.ticks.map((tick) => Math.round(tick * 10) / 10)).toEqual(ticks);
});

test("a target of a rate is told, and may be set, in its own measure", () => {
  expect(targetWords(160, RATE)).toBe("16,0 per 1.000");
  expect(targetTooHigh(10_000, RATE)).toBeNull();
  expect(targetTooHigh(10_001, RATE)).toBe("Target paling tinggi 1.000 per 1.000.");
  expect(targetTooHigh(1001, { factor: 100 })).toBe("Target paling tinggi 100%.");
  const input = { indicator: "KIA03", since: "2026-11", source: "SK (contoh)" };
  const typed = (permille: string) => TargetInput.safeParse({ ...input, permille });
  expect(typed("100").data?.permille).toBe(1000);
  expect(typed("183,5").error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [["permille"], "Target paling tinggi 100%."],
  ]);
});
