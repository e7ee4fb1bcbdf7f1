import { expect, test } from "vitest";
import { DayField } from "#lib/action/fields";
import { readingOn } from "#lib/action/reading-day";

test("a date field is read on the day of its reader, however often reading is nested", () => {
  const read = (text: string) => DayField.parse(text);
  expect(readingOn("2026-03-01", () => read("kemarin"))).toBe("2026-02-28");
  const [inner, outer] = readingOn("2026-03-01", () => [
    readingOn("2024-03-01", () => read("kemarin")),
    read("hari ini"),
  ]);
  expect([inner, outer]).toEqual(["2024-02-29", "2026-03-01"]);
  expect(() =>
    readingOn("2020-01-01", () => {
      throw new Error("unread");
    }),
  ).toThrow("unread");
  expect(readingOn("2026-11-12", () => read("5-4-98"))).toBe("1998-04-05");
});
