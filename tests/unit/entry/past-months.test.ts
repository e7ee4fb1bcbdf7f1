import { expect, test } from "vitest";
import { pastMonthsSentence } from "#lib/entry/past-months";
import { raisedMonths, raisedSentence } from "#lib/entry/raised-months";
import { addDays, type Day } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import { history } from "#tests/unit/page/person/people";

const told = (bornOn: Day, since: Month) =>
  pastMonthsSentence(history({ bornOn, residences: [{ since, homeId: "h1" }] }), {
    years: [2025, 2026],
    now: "2026-11",
    place: "Posyandu Kenanga",
  });

test.each([
  { bornOn: "2024-03-02", since: "2026-01", words: "S Posyandu Kenanga naik 1 untuk Januari–Oktober 2026." },
  { bornOn: "2024-03-02", since: "2026-10", words: "S Posyandu Kenanga naik 1 untuk Oktober 2026." },
  {
    bornOn: "2024-03-02",
    since: "2024-03",
    words: "S Posyandu Kenanga naik 1 untuk Januari–Desember 2025 dan Januari–Oktober 2026.",
  },
  { bornOn: "2026-11-03", since: "2026-11", words: null },
  { bornOn: "2024-03-02", since: "2026-11", words: null },
  { bornOn: "1998-03-02", since: "1998-03", words: null },
] as const)("born $bornOn, here since $since: $words", ({ bornOn, since, words }) => {
  expect(told(bornOn, since)).toBe(words);
});

test("what is said before saving is what is counted afterwards, for every age and month of moving in", () => {
  const known = { years: [2025, 2026], now: "2026-11" } as const;
  for (let bornOn: Day = "2019-12-01"; bornOn <= "2026-11-10"; bornOn = addDays(bornOn, 13))
    for (let since = monthOf(bornOn); since <= "2026-11"; since = addMonths(since, 4)) {
      const before = raisedSentence(raisedMonths(bornOn, since, known), "Posyandu Kenanga");
      expect({ bornOn, since, words: before }).toEqual({ bornOn, since, words: told(bornOn, since) });
    }
  const first = raisedMonths("2021-10-01", "2026-01", known);
  expect([first[0], first.at(-1)]).toEqual(["2026-01", "2026-09"]);
});
