import { expect, test } from "vitest";
import type { CountedRow } from "#lib/coverage/counting";
import { rowOf } from "#lib/coverage/row";
import { gapsOf } from "#lib/page/home/gaps";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const STATE = { wilayah: "d", month: "2026-10", basis: "PROYEKSI", per: null } as const;

type Told = Partial<Pick<CountedRow["row"], "status" | "small" | "gapPeople" | "outOf">>;

/** K4 by its arithmetic, then told as a line of that code. */
function line(code: string, told: Told): CountedRow {
  const K4 = theIndicator("KIA03");
  const row = rowOf([unitOf(K4, { masks: { K4: monthsWith({ 10: 50 }) }, proyeksi: 100 })], questionOf(K4));
  const area = { unit: null, code: "d", name: "d", plain: "d", of: [] };
  return { area, question: questionOf(theIndicator(code)), row: { ...row, small: false, ...told } };
}

test("the five worst placed, each ordered by the share of its people that is missing", () => {
  const gaps = gapsOf(
    [
      line("KIA01", { status: "CUKUP", gapPeople: 90, outOf: 100 }),
      line("KIA03", { status: "JELEK", gapPeople: 20, outOf: 100 }),
      line("KIA04", { status: "JELEK", gapPeople: 30, outOf: 100 }),
      // More people, but fewer of a hundred.
      line("SPM06", { status: "JELEK", gapPeople: 500, outOf: 2_000 }),
      line("GIZ01", { status: "KURANG", gapPeople: 0, outOf: 100 }),
      line("GIZ06", { status: "JELEK", gapPeople: 40, outOf: 100, small: true }),
      line("SPM07", { status: "CUKUP", gapPeople: 10, outOf: 100 }),
      line("SPM05", { status: "CUKUP", gapPeople: 80, outOf: 100 }),
      // Of a hundred units, not people.
      line("ILP18", { status: "JELEK", gapPeople: 99, outOf: 100 }),
    ],
    STATE,
  );

  expect(gaps.lines.map(({ code, people }) => `${code} ${people}`)).toEqual([
    "KIA04 30",
    "SPM06 500",
    "KIA03 20",
    "KIA01 90",
    "SPM05 80",
  ]);
  expect(gaps).toMatchObject({ jelek: 3, indicators: 9, title: "3 dari 9 indikator" });
});

test("where nothing is worst, all below their target are counted in the title", () => {
  const three = [
    line("KIA01", { status: "CUKUP" }),
    line("KIA03", { status: "BAIK" }),
    line("KIA04", { status: "KURANG" }),
  ];
  expect(gapsOf(three, STATE)).toMatchObject({ jelek: 0, title: "1 indikator di bawah target" });
});
