import { describe, expect, test } from "vitest";
import { CATALOGUE, INDICATOR_CODES, indicatorIn, indicatorsIn, klastersIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { masksOf } from "#lib/coverage/figures";
import { hasBasis, targetGrows } from "#lib/coverage/question";
import { SLOTS } from "#lib/measure/slots";
import { firstDay } from "#lib/period/month";
import { type ReferenceCode, referenceValue } from "#lib/reference/values";
import { GROUPS } from "#lib/sasaran/groups";
import { questionOf, theIndicator } from "#tests/support/unit-figures";

const entries: readonly Indicator[] = CATALOGUE;

describe.each(entries)("$code since $since", (indicator) => {
  test("reads only masks that exist, and its sasaran exists", () => {
    for (const mask of masksOf(indicator)) expect(SLOTS).toHaveProperty(mask);
    if (indicator.kind === "once-yearly-sasaran") expect(GROUPS).toHaveProperty(indicator.outOf.sasaran);
  });

  test("says what it means and on whose authority", () => {
    expect(indicator.source.length).toBeGreaterThan(5);
    expect(indicator.meaning).toMatch(/\.$/);
    expect(indicator.title.length).toBeGreaterThan(indicator.label.length);
    expect(indicator.privacy).not.toBe("");
  });

  test("is told in percent: pages have no words for a rate yet", () => {
    expect(indicator.factor).toBe(100);
  });

  test("waits only with the masks of what it counts", () => {
    if (indicator.kind !== "once-yearly-sasaran") return;
    const { counts, waiting, due } = indicator;

    expect([`${counts}_WAITING`, undefined]).toContain(waiting);
    expect([`${counts}_DUE`, undefined]).toContain(due);
  });
});

test("later definitions of a code come after earlier ones, and all stand in the klaster order", () => {
  for (const code of INDICATOR_CODES) {
    const since = entries.filter((entry) => entry.code === code).map((entry) => entry.since);
    expect(since).toEqual([...new Set(since)].sort());
  }
});

test("the tables hold these indicators in this order", () => {
  expect(
    klastersIn("2026-10").map(({ klaster, indicators }) => [
      klaster,
      indicators.map(({ code }) => code).join(" "),
    ]),
  ).toEqual([
    [
      "KLASTER_2",
      "KIA01 KIA02 KIA03 KIA04 SPM01 GIZ17 GIZ18 GIZ19 KIA06 KIA07 GIZ01 GIZ03 GIZ02 GIZ05 GIZ04 GIZ06 GIZ09 GIZ07 GIZ08 ILP11 GIZ22 SPM05",
    ],
    ["KLASTER_3", "SPM06 PTM02 SPM07 LAN02"],
    ["KLASTER_4", "TB00"],
    ["KLASTER_1", "ILP18"],
    ["LINTAS_KLASTER", ""],
  ]);
});

test.each([
  { month: "2018-12", counts: undefined },
  { month: "2024-06", counts: "K4" },
  { month: "2024-07", counts: "K6" },
  { month: "2026-10", counts: "K6" },
] as const)("in $month SPM01 counts $counts", ({ month, counts }) => {
  const indicator = indicatorIn(month, "SPM01");

  expect(indicator && "counts" in indicator ? indicator.counts : undefined).toBe(counts);
});

test("an indicator does not exist before its rule, and an unknown code never", () => {
  expect(indicatorsIn("2022-12").map(({ code }) => code)).not.toContain("ILP11");
  expect(indicatorsIn("2023-01").map(({ code }) => code)).toContain("ILP11");
  expect(indicatorIn("2026-10", "KIA99")).toBeUndefined();
});

test.each([
  ["KIA01", 1000],
  ["KIA02", 1000],
  ["KIA03", 950],
  ["KIA04", 1000],
  ["SPM01", 1000],
  ["GIZ17", 900],
  ["GIZ18", null],
  ["GIZ19", 100],
  ["KIA06", 800],
  ["KIA07", 1000],
  ["GIZ01", 850],
  ["GIZ02", 1000],
  ["GIZ03", 840],
  ["GIZ04", null],
  ["GIZ05", 50],
  ["GIZ06", 140],
  ["GIZ09", null],
  ["GIZ07", 70],
  ["GIZ08", 130],
  ["ILP11", 1000],
  ["SPM05", 1000],
  ["SPM06", 1000],
  ["SPM07", 1000],
  ["PTM02", null],
  ["LAN02", null],
])("the usual target of %s is %s permille", (code, target) => {
  expect(theIndicator(code).defaultTarget).toBe(target);
});

test.each([
  { code: "KIA03", basis: "PROYEKSI", grows: true },
  { code: "KIA03", basis: "RIIL", grows: false },
  { code: "SPM06", basis: "PROYEKSI", grows: true },
  { code: "SPM06", basis: "RIIL", grows: true },
  { code: "GIZ01", basis: "PROYEKSI", grows: false },
  { code: "ILP18", basis: "PROYEKSI", grows: false },
] as const)("the target of $code by $basis grows through the year: $grows", ({ code, basis, grows }) => {
  expect(targetGrows(questionOf(theIndicator(code), { basis }))).toBe(grows);
});

test("only what is measured against a sasaran can be shown by proyeksi or riil", () => {
  expect(
    indicatorsIn("2026-10")
      .filter(hasBasis)
      .map(({ code }) => code),
  ).toEqual([
    "KIA01",
    "KIA02",
    "KIA03",
    "KIA04",
    "SPM01",
    "GIZ17",
    "KIA06",
    "KIA07",
    "ILP11",
    "SPM05",
    "SPM06",
    "SPM07",
  ]);
});

test.each(["2019-01", "2024-06", "2024-07", "2026-10"] as const)(
  "the tablets of %s are those asked for then",
  (month) => {
    const { label, title, meaning } = theIndicator("GIZ17", month);
    const tablets = referenceValue("TTD_BUMIL", firstDay(month));

    expect(label).toBe(`TTD ${tablets}`);
    for (const words of [title, meaning]) expect(words).toContain(`${tablets} tablet`);
  },
);

test.each(["2010-01", "2026-11"] as const)(
  "K1 murni, K4 and K6 of %s are said as they are counted",
  (month) => {
    const value = (code: ReferenceCode) => referenceValue(code, firstDay(month));
    const murni = theIndicator("KIA02", month);
    for (const words of [murni.title, murni.meaning])
      expect(words).toContain(`${value("TM1_MINGGU")} minggu`);
    const byTrimester = (goal: "K4" | "K6") =>
      `${value(`${goal}_TM1`)} di trimester 1, ${value(`${goal}_TM2`)} di trimester 2, ${value(`${goal}_TM3`)} di trimester 3`;
    expect(theIndicator("KIA03", month).meaning).toContain(byTrimester("K4"));
    if (month < "2021-01") return;
    expect(theIndicator("KIA04", month).meaning).toContain(byTrimester("K6"));
    const doctors = ([1, 2, 3] as const).filter((trimester) => value(`K6_DOKTER_TM${trimester}`) > 0);
    expect(theIndicator("KIA04", month).meaning).toContain(
      `dengan dokter di trimester ${doctors.join(" dan ")}.`,
    );
  },
);
