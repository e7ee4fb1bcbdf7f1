import { describe, expect, test } from "vitest";
import type { Day } from "#lib/period/day";
import { oddBirth } from "#lib/person/odd-birth";

const birth = (more: object = {}) => ({
  name: "Alya Rahmadani",
  bornOn: "2026-11-01" as Day,
  motherBornOn: null,
  ...more,
});
const odd = (more: object) => oddBirth(birth(more), "2026-11-12") !== null;

describe("a newborn of long ago is asked about", () => {
  test.each([
    { noNikReason: "BELUM_TERBIT", bornOn: "1926-11-01", asked: true },
    { noNikReason: "BELUM_TERBIT", bornOn: "2021-11-12", asked: true },
    { noNikReason: "BELUM_TERBIT", bornOn: "2021-11-13", asked: false },
    { nik: "1902015003989001", noNikReason: "BELUM_TERBIT", bornOn: "1998-03-10", asked: false },
    { noNikReason: "BELUM_REKAM", bornOn: "1926-11-01", asked: false },
    { name: "Bayi Ny. Aminah", bornOn: "1926-11-01", asked: true },
    { name: "By. Ny. Aminah", bornOn: "2016-11-01", asked: true },
    { name: "By. Ny. Aminah", bornOn: "2026-11-01", asked: false },
    { name: "Bayinah", bornOn: "1960-01-01", asked: false },
  ])("$name $noNikReason, born $bornOn: $asked", ({ asked, ...more }) => {
    expect(odd(more)).toBe(asked);
  });
});

test.each([
  { motherBornOn: "2014-11-01", asked: false },
  { motherBornOn: "2014-11-02", asked: true },
  { motherBornOn: "1971-10-02", asked: false },
  { motherBornOn: "1970-11-01", asked: true },
])("a mother born $motherBornOn: $asked", ({ asked, ...more }) => {
  expect(odd(more)).toBe(asked);
});

test("the sentence says the age that follows from what was typed", () => {
  expect(oddBirth(birth({ noNikReason: "BELUM_TERBIT", bornOn: "1926-11-01" }), "2026-11-12")).toBe(
    "Lahir 1 Nov 1926, umurnya 100 tahun, tetapi alasan belum ada NIK: bayi baru lahir. Periksa tahun lahirnya, atau alasannya.",
  );
});
