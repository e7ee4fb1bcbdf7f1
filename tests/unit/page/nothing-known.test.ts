import { expect, test } from "vitest";
import { countRows, countTotal } from "#lib/coverage/counting";
import { gapsOf, scorecardOf } from "#lib/page/home/gaps";
import { halfOf } from "#lib/page/map/half";
import { mapSentence } from "#lib/page/map/sentence";
import { lineSentence } from "#lib/page/pws/whatsapp";
import { districtOf, KABUPATEN } from "#tests/support/small-district";
import { monthsWith, NO_MONTHS, theIndicator } from "#tests/support/unit-figures";

// A district on its first day: no sasaran, no record.

const state = { wilayah: "kab", month: "2026-10", basis: "PROYEKSI", per: null } as const;
const SILENT = { DILAYANI_2: NO_MONTHS, DILAYANI_3: NO_MONTHS };
const counted = (code: string, brought: Parameters<typeof districtOf>[0][string][string]) => {
  const counting = districtOf({ Sijuk: { Keciput: brought } });
  const indicator = theIndicator(code);
  const rows = countRows(counting, { unit: KABUPATEN, level: "DESA" }, indicator);
  return { total: countTotal(counting, KABUPATEN, indicator), rows };
};
const unknown = (code: string) => counted(code, { proyeksi: null, masks: SILENT });

test("nobody is told that all is well where nothing can be judged", () => {
  expect(gapsOf([unknown("KIA03").total], state).none).toBe("Belum ada indikator yang dapat dinilai.");
  const served = { proyeksi: 120, masks: { K4: monthsWith({ 9: 110 }) } };
  expect(gapsOf([unknown("KIA01").total, counted("KIA03", served).total], state).none).toBe(
    "Semua yang dapat dinilai sudah sampai target berjalan.",
  );
});

test("what has no number is told by its reason: on the scorecard, under the map, and in a message not at all", () => {
  expect(scorecardOf([unknown("SPM06").total], state)[0]?.words).toBe("tanpa sasaran, target setahun 100%");
  const { total, rows } = unknown("KIA03");
  const asked = { units: [], half: halfOf([]), parts: "desa" };
  expect(mapSentence(total, rows, asked).figures).toBe("Tanpa sasaran.");
  const line = { label: "K4", percent: "–", made: "0/–", gap: "", small: false, trend: null } as const;
  expect(lineSentence({ ...line, status: "TANPA_SASARAN" })).toBeNull();
});
