import { expect, test } from "vitest";
import { pastMonthsSentence } from "#lib/dashboard/person/past-months";
import type { Day } from "#lib/period/day";
import type { Month } from "#lib/period/month";
import { history } from "#tests/unit/dashboard/person/people";

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
