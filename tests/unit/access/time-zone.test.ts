import { expect, test } from "vitest";
import { byProvince, startOf, timeZoneOf } from "#lib/access/time-zone";

test.each([
  ["19.02", "Asia/Jakarta"],
  ["61.01.PKM01", "Asia/Jakarta"],
  ["62.01", "Asia/Jakarta"],
  ["63.01", "Asia/Makassar"],
  ["51.71", "Asia/Makassar"],
  ["74.01.04.2001.003", "Asia/Makassar"],
  ["81.71", "Asia/Jayapura"],
  ["94.01", "Asia/Jayapura"],
])("%s keeps the time of %s", (code, zone) => {
  expect(timeZoneOf(code)).toBe(zone);
});

test("a day begins two hours earlier in Papua than in Jakarta", () => {
  expect(startOf("2026-11-12", "Asia/Jakarta").toISOString()).toBe("2026-11-11T17:00:00.000Z");
  expect(startOf("2026-11-12", "Asia/Jayapura").toISOString()).toBe("2026-11-11T15:00:00.000Z");
});

test("a value by province covers the east by name and the rest at once", () => {
  const { east, otherwise } = byProvince((zone) => zone);
  expect(otherwise).toBe("Asia/Jakarta");
  expect(east["73"]).toBe("Asia/Makassar");
  expect(east["31"]).toBeUndefined();
});
