import { expect, test } from "vitest";
import { indicatorIn, indicatorsIn } from "#lib/coverage/catalogue";
import type { CountedRow } from "#lib/coverage/counting";
import { questionOf } from "#lib/coverage/question";
import { indicatorMessage, lineSentence, listMessage, sentencesMessage } from "#lib/page/pws/whatsapp";

const WHERE = {
  place: "Puskesmas Tanjungpandan",
  month: "2026-10",
  at: "12 Nov 2026 09.14",
  demo: false,
} as const;

function counted(code: string, name: string, row: Partial<CountedRow["row"]>): CountedRow {
  const indicator = indicatorIn("2026-10", code);
  if (!indicator) throw new Error(code);
  const { reached = 0, outOf = 0 } = row;
  return {
    area: { unit: null, code: name, name, plain: name, of: [] },
    question: questionOf(indicator, { month: "2026-10", basis: "PROYEKSI", target: 950, running: false }),
    row: {
      status: "JELEK",
      trend: "TURUN",
      small: false,
      gapPeople: 0,
      coverage: { numerator: reached, denominator: outOf ?? 1 },
      runningTarget: { numerator: 9500, denominator: 12000 },
      reached,
      outOf,
      ...row,
    } as CountedRow["row"],
  };
}

test("an indicator: the figure, where the gap sits, who is silent; small numbers are not named", () => {
  const total = counted("KIA03", "Puskesmas", { reached: 515, outOf: 672, gapPeople: 17 });
  const rows = [
    counted("KIA03", "Parit", { gapPeople: 5 }),
    counted("KIA03", "Kampong Damai", { gapPeople: 13 }),
    counted("KIA03", "Kota", { gapPeople: 4 }),
    counted("KIA03", "Kecil", { gapPeople: 9, small: true }),
    counted("KIA03", "Lesung Batang", { gapPeople: 1 }),
    counted("KIA03", "Juru Seberang", { gapPeople: 8, status: "BELUM_LAPOR" }),
    counted("KIA03", "Paal Satu", {}),
  ];
  expect(indicatorMessage(total, rows, WHERE)).toBe(
    [
      "K4, Puskesmas Tanjungpandan, Okt 2026",
      "76,6% (515/672), kurang 17 orang ▽ JELEK, target s.d. Okt 79,2%",
      "Kurang terbanyak: Kampong Damai 13, Parit 5, Kota 4; 2 unit lain juga.",
      "Belum lapor: Juru Seberang.",
      "Sasaran proyeksi. Denyut, keadaan 12 Nov 2026 09.14.",
    ].join("\n"),
  );
});

test("of a small number its counts alone; sample data say so", () => {
  const total = counted("KIA03", "Desa", { reached: 5, outOf: 19, gapPeople: 11, small: true });
  const text = indicatorMessage(total, [], { ...WHERE, demo: true });
  expect(text).toContain("5 dari 19 (angka kecil)");
  expect(text).not.toContain("JELEK");
  expect(text).toContain("DATA CONTOH. Sasaran proyeksi.");
});

test("as many indicators as one message holds, and how many are left out", () => {
  const totals = indicatorsIn("2026-10").map(({ code }) =>
    counted(code, "x", { reached: 515, outOf: 672, gapPeople: 17 }),
  );
  const text = listMessage("PWS", totals, WHERE);
  expect(text.length).toBeLessThanOrEqual(700);
  const told = text.split("\n").length - 3;
  expect(text).toContain(`dan ${totals.length - told} indikator lain.`);
  expect(told).toBeGreaterThan(5);
});

test("nothing that may be told is said to be nothing", () => {
  expect(listMessage("PWS", [counted("KIA03", "x", { small: true })], WHERE)).toContain("Belum ada angka");
});

test("sentences of a page are whole, as many as one message holds, with sasaran and time below", () => {
  const where = {
    place: "Badau",
    month: "2026-10",
    at: "12 Nov 2026 09.14",
    demo: true,
    basis: "PROYEKSI",
  } as const;
  const long = "x".repeat(400);
  const text = sentencesMessage("Banding", ["Satu.", null, "", long, long], where);
  expect(text.split("\n")).toEqual([
    "Banding, Badau, Okt 2026",
    "Satu.",
    long,
    "DATA CONTOH. Sasaran proyeksi. Denyut, keadaan 12 Nov 2026 09.14.",
  ]);
  expect(text.length).toBeLessThanOrEqual(700);
  expect(sentencesMessage("Banding", [null], where)).toContain("Belum ada angka");
});

test("a line of a page is told with its people, a small one not at all", () => {
  const line = {
    label: "K4",
    percent: "76,6%",
    made: "515/672",
    gap: "kurang 17",
    small: false,
    status: "JELEK",
    trend: "TURUN",
  } as const;
  expect(lineSentence(line)).toBe("K4 76,6% (515/672), kurang 17 ▽ JELEK");
  expect(lineSentence({ ...line, small: true })).toBeNull();
  expect(lineSentence({ ...line, status: "BELUM_LAPOR" })).toBeNull();
});
