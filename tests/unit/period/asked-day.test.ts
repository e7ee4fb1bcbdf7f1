import { expect, test } from "vitest";
import { askedDay } from "#lib/period/asked-day";

const TODAY = "2026-11-12";

test.each([
  { text: null, asked: {} },
  { text: "2026-11-12", asked: { day: "2026-11-12", typed: "2026-11-12" } },
  { text: "11-11-2026", asked: { day: "2026-11-11", typed: "11-11-2026" } },
  { text: "kemarin", asked: { day: "2026-11-11", typed: "kemarin" } },
])("an address that asks for $text", ({ text, asked }) => {
  expect(askedDay(text, TODAY)).toEqual(asked);
});

test.each([
  { text: "", says: /^Isi tanggal/ },
  { text: "  ", says: /^Isi tanggal/ },
  { text: "abc", says: /belum tanggal/ },
  { text: "31-02-2026", says: /31 Februari|Februari/ },
  { text: "5-13-2026", says: /Bulan 13 tidak ada/ },
])("what is no day is never taken for today: $text", ({ text, says }) => {
  const asked = askedDay(text, TODAY);
  expect(asked.day).toBeUndefined();
  expect(asked.typed).toBe(text);
  expect(asked.problem).toMatch(says);
});

test("where only days up to one are taken, a later one is refused in words", () => {
  expect(askedDay("13-11-2026", TODAY).day).toBe("2026-11-13");
  expect(askedDay("13-11-2026", TODAY, { max: TODAY })).toEqual({
    typed: "13-11-2026",
    problem: "13 Nov 2026 sesudah hari ini. Periksa tanggalnya.",
  });
  expect(askedDay("12-11-2026", TODAY, { max: TODAY })).toEqual({ day: TODAY, typed: "12-11-2026" });
});
