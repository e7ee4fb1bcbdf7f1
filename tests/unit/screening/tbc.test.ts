import { expect, test } from "vitest";
import { tbcFindings, tbcTerduga } from "#lib/screening/tbc";
import type { TbcData } from "#lib/screening/tbc-section";

test.each<{ data: TbcData; suspected: boolean | null }>([
  { data: { tbc_batuk: true }, suspected: true },
  { data: { tbc_batuk: false, tbc_lesu: true }, suspected: true },
  { data: { tbc_batuk: false, tbc_demam: false }, suspected: false },
  { data: { tbc_batuk: false, tbc_kontak: true }, suspected: false },
  { data: { tbc_batuk: true, tbc_kontak: true }, suspected: true },
  { data: { tbc_risiko: "BERESIKO" }, suspected: true },
  { data: { tbc_risiko: "TIDAK_BERESIKO" }, suspected: false },
  { data: { tbc_batuk: false, tbc_risiko: "BERESIKO" }, suspected: false },
  { data: { tbc_kontak: true }, suspected: null },
  { data: {}, suspected: null },
])("$data: terduga $suspected", ({ data, suspected }) => {
  expect(tbcTerduga(data)).toBe(suspected);
});

test("a suspect is to be examined, a contact to be traced", () => {
  expect(tbcFindings({ tbc_batuk: true })).toMatchObject([{ tone: "flag", badge: "Terduga TBC" }]);
  expect(tbcFindings({ tbc_batuk: false, tbc_kontak: true })).toMatchObject([
    { field: "tbc_kontak", tone: "info" },
  ]);
  expect(tbcFindings({ tbc_batuk: false })).toMatchObject([{ tone: "ok" }]);
  expect(tbcFindings({})).toEqual([]);
});
