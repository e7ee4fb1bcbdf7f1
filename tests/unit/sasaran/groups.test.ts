import { expect, test } from "vitest";
import { isGroupCode, isOfAge } from "#lib/sasaran/groups";

const BORN = "2000-05-15";

test.each([
  { group: "BAYI", on: "2001-05-14", is: true },
  { group: "BAYI", on: "2001-05-15", is: false },
  { group: "BALITA", on: "2001-05-14", is: false },
  { group: "BALITA", on: "2001-05-15", is: true },
  { group: "BALITA", on: "2005-05-14", is: true },
  { group: "BALITA", on: "2005-05-15", is: false },
  { group: "APRAS", on: "2005-05-15", is: true },
  { group: "APRAS", on: "2007-05-14", is: true },
  { group: "USEK", on: "2007-05-14", is: false },
  { group: "USEK", on: "2007-05-15", is: true },
  { group: "USEK", on: "2018-05-14", is: true },
  { group: "USEK", on: "2018-05-15", is: false },
  { group: "USDIK", on: "2016-05-14", is: true },
  { group: "USDIK", on: "2016-05-15", is: false },
  { group: "USPRO", on: "2015-05-14", is: false },
  { group: "USPRO", on: "2015-05-15", is: true },
  { group: "USPRO", on: "2060-05-14", is: true },
  { group: "USPRO", on: "2060-05-15", is: false },
  { group: "DEWASA", on: "2018-05-15", is: true },
  { group: "LANSIA", on: "2060-05-14", is: false },
  { group: "LANSIA", on: "2060-05-15", is: true },
  { group: "LANSIA", on: "2110-01-01", is: true },
  { group: "BAYI", on: "2000-05-14", is: false },
  { group: "BUMIL", on: "2025-01-01", is: false },
] as const)("born 15 May 2000, on $on of $group: $is", ({ group, on, is }) => {
  expect(isOfAge(group, BORN, on)).toBe(is);
});

test("only the ministry's codes are groups", () => {
  expect(isGroupCode("USPRO")).toBe(true);
  expect(isGroupCode("REMAJA")).toBe(false);
  expect(isGroupCode("toString")).toBe(false);
});
