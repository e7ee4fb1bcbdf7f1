import { describe, expect, test } from "vitest";
import type { History } from "#lib/service/history";
import { historyOf, recordOf, twelve } from "#tests/support/twelve-bits";

// Who leaves the kabupaten counts at the old home to the end of that month, and waits no more at its end.

const HERE = { since: "1990-01", homeId: "kenanga" } as const;
const GONE = { since: "2026-11", homeId: null, leftOn: "2026-10-28" } as const;
const pregnancy = { id: "hamil", hphtOn: "2026-07-20", registeredOn: "2026-09-30", ended: null } as const;
const mother = (more: Partial<History>) => historyOf("1998-05-05", { pregnancies: [pregnancy], ...more });
const k1 = [recordOf("ANC", "2026-10-03", { pregnancyId: "hamil" })];

describe("K1 on 3 October, moved out on 28 October", () => {
  const left = mother({ residences: [HERE, GONE], records: k1 });
  test.each([
    ["K1", ".........x.."],
    ["K1_WAITING", "........x..."],
    ["K4_WAITING", "........x..."],
    ["BUMIL", "........xx.."],
  ] as const)("%s", (code, months) => expect(twelve(left, code, 2026)).toBe(months));
});

test.each([
  { who: "stays", residences: [HERE], months: "........xxxx" },
  { who: "leaves in October", residences: [HERE, GONE], months: "........x..." },
  {
    who: "moves within the kabupaten in October",
    residences: [HERE, { since: "2026-10", homeId: "melati" }],
    months: "........xxxx",
  },
  {
    who: "leaves in October and is back in November",
    residences: [HERE, { ...GONE, homeId: "kenanga" }],
    months: "........x.xx",
  },
  {
    who: "leaves in October and was back in the same month",
    residences: [HERE, { since: "2026-10", homeId: "melati" }, { since: "2026-11", homeId: "melati" }],
    months: "........xxxx",
  },
] as const)("not served and $who: waits for K1 $months", ({ residences, months }) => {
  expect(twelve(mother({ residences }), "K1_WAITING", 2026)).toBe(months);
});

test("at the end of the month of death nobody waits, and the month counts", () => {
  const died = mother({ diedOn: "2026-10-28" });

  expect(twelve(died, "K1_WAITING", 2026)).toBe("........x...");
  expect(twelve(died, "BUMIL", 2026)).toBe("........xx..");
});

test("the last month of a child who moves out is a month of S at the old home", () => {
  const child = historyOf("2024-02-10", { residences: [{ since: "2024-02", homeId: "kenanga" }, GONE] });

  expect(twelve(child, "BALITA_S", 2026)).toBe("xxxxxxxxxx..");
});
