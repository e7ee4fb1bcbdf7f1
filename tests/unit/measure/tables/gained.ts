import type { Day } from "#lib/period/day";
import { addMonths, type Month } from "#lib/period/month";
import { table } from "#tests/support/bits-table";
import { child } from "#tests/support/lives";

// Judged in June against May, by the kenaikan berat minimal of the age in June.
const none = "............";
const june = ".....x......";

/** So many months old on 10 June and so many grams heavier than on 15 May. */
const gains = (sex: "L" | "P", months: number, gram: number) =>
  child(
    `${addMonths("2026-06" as Month, -months)}-10` as Day,
    [
      ["2026-05-15", 5],
      ["2026-06-10", 5 + gram / 1000],
    ],
    { sex },
  );

export const GAINED = [
  table(
    ["JUDGED", "N"],
    [
      ["1 month: 800 g", gains("P", 1, 800), june, june],
      ["1 month: 790 g", gains("P", 1, 790), june, none],
      ["2 months: 900 g", gains("L", 2, 900), june, june],
      ["2 months: 890 g", gains("L", 2, 890), june, none],
      ["3 months: 800 g", gains("P", 3, 800), june, june],
      ["3 months: 790 g", gains("P", 3, 790), june, none],
      ["4 months: 600 g", gains("L", 4, 600), june, june],
      ["4 months: 590 g", gains("L", 4, 590), june, none],
      ["5 months: 500 g", gains("P", 5, 500), june, june],
      ["5 months: 490 g", gains("P", 5, 490), june, none],
      ["6 months: 400 g", gains("L", 6, 400), june, june],
      ["6 months: 390 g", gains("L", 6, 390), june, none],
      ["a girl of 6 months: 390 g", gains("P", 6, 390), june, none],
      ["a girl of 7 months: 300 g", gains("P", 7, 300), june, june],
      ["a girl of 7 months: 290 g", gains("P", 7, 290), june, none],
      ["a girl of 10 months: 290 g", gains("P", 10, 290), june, none],
      ["a girl of 11 months: 200 g", gains("P", 11, 200), june, june],
      ["a girl of 11 months: 190 g", gains("P", 11, 190), june, none],
      ["a boy of 7 months: 400 g", gains("L", 7, 400), june, june],
      ["a boy of 7 months: 390 g", gains("L", 7, 390), june, none],
      ["a boy of 8 months: 300 g", gains("L", 8, 300), june, june],
      ["a boy of 8 months: 290 g", gains("L", 8, 290), june, none],
      ["a boy of 11 months: 300 g", gains("L", 11, 300), june, june],
      ["a boy of 11 months: 290 g", gains("L", 11, 290), june, none],
      ["a boy of 12 months: 200 g", gains("L", 12, 200), june, june],
      ["a boy of 12 months: 190 g", gains("L", 12, 190), june, none],
      ["59 months: 200 g", gains("P", 59, 200), june, june],
      ["60 months, in the last month of S: 200 g", gains("P", 60, 200), june, june],
      ["60 months: 190 g", gains("P", 60, 190), june, none],
      ["lighter than before", gains("P", 20, -300), june, none],
    ],
  ),
];
