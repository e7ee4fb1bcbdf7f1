import { expect, test } from "vitest";
import { countRows, countTotal } from "#lib/coverage/counting";
import { slideOf } from "#lib/page/screen/board";
import { districtOf, KABUPATEN } from "#tests/support/small-district";
import { monthsWith, NO_MONTHS, theIndicator } from "#tests/support/unit-figures";

const SILENT = { DILAYANI_2: NO_MONTHS };

/** On the wall of the office, in October. */
function slide(code: string, places: Parameters<typeof districtOf>[0]) {
  const counting = districtOf(places);
  const indicator = theIndicator(code);
  const rows = countRows(counting, { unit: KABUPATEN, level: "PUSKESMAS" }, indicator).map((row) => ({
    row,
    below: row.area.unit ? countRows(counting, { unit: row.area.unit, level: "DESA" }, indicator) : [],
  }));
  const total = countTotal(counting, KABUPATEN, indicator);
  return {
    detail: slideOf({ total, rows }, "2026-10", "puskesmas", "desa").detail,
    reports: total.row.reports,
  };
}

test("a month's own number is of that month, and one that is added up until it", () => {
  const weighed = { masks: { D: monthsWith({ 10: 30 }), BALITA_S: monthsWith({ 10: 40 }) } };
  expect(slide("GIZ01", { Sijuk: { Keciput: weighed } }).detail).toMatch(
    /^75,0% \(30\/40\) Oktober, target /,
  );
  const mothers = { proyeksi: 40, masks: { K4: monthsWith({ 3: 30 }) } };
  expect(slide("KIA03", { Sijuk: { Keciput: mothers } }).detail).toMatch(
    /^75,0% \(30\/40\) s\.d\. Oktober, target /,
  );
});

test("a desa without a sasaran that is silent has not reported, and is not among those that had to", () => {
  const { detail, reports } = slide("KIA03", {
    Sijuk: {
      Keciput: { proyeksi: 40, masks: { K4: monthsWith({ 3: 30 }) } },
      Tanpa: { proyeksi: null, masks: SILENT },
      Diam: { proyeksi: 40, masks: SILENT },
    },
  });
  expect(reports).toEqual({ reported: 1, due: 2 });
  expect(detail).toMatch(/1 dari 2 desa bersasaran lapor$/);
});

test("who need not report is not late", () => {
  const { detail } = slide("GIZ01", {
    Sijuk: { Keciput: {}, Tutup: { mustReport: false, masks: SILENT } },
  });
  expect(detail).toMatch(/1 dari 1 desa lapor$/);
});
