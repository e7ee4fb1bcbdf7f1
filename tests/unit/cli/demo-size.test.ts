import { describe, expect, test } from "vitest";
import { fillingTime, usualPeople } from "#lib/cli/demo-size";

describe("how many people a demo district has by default", () => {
  test.each([
    { desa: 49, people: 20_000 },
    { desa: 50, people: 20_000 },
    { desa: 51, people: 20_400 },
    { desa: 135, people: 54_000 },
    { desa: 150, people: 60_000 },
    { desa: 260, people: 60_000 },
  ])("$desa desa: $people", ({ desa, people }) => {
    expect(usualPeople(desa)).toBe(people);
  });
});

test("the time is said in whole minutes, never none", () => {
  expect(fillingTime(100, 1)).toBe("sekitar 1 menit");
  expect(fillingTime(60_000, 2)).toBe("sekitar 2 menit");
  expect(fillingTime(200_000, 3)).toBe("sekitar 9 menit");
});
