import { expect, test } from "vitest";
import { MASK_CODES, SLOTS } from "#lib/measure/slots";

// Stored masks bear these numbers, so this copy is written by hand: a number is added at its end, never changed.
const AS_FIRST_WRITTEN =
  "K1 K1_WAITING K1_MURNI K1_MURNI_WAITING K4 K4_WAITING K4_DUE K6 K6_WAITING K6_DUE TTD90 TTD90_WAITING TTD90_DUE " +
  "RISTI HB_TESTED ANEMIA LILA_MEASURED KEK BUMIL BALITA_S PUNYA_KIA D N JUDGED TWO_T BGM TBU_VALID STUNTING " +
  "BBTB_VALID WASTING BBU_VALID UNDERWEIGHT REMAJA_SCREENED REMAJA_SCREENED_WAITING REMATRI_HB_TESTED " +
  "REMATRI_ANEMIA SPM05 SPM05_WAITING SPM06 SPM06_WAITING SPM07 SPM07_WAITING HT_TESTED HT_FOUND AKS_KNOWN " +
  "MANDIRI TBC_SCREENED TBC_SUSPECT DILAYANI_2 DILAYANI_3 DILAYANI_4 RISTI_MASYARAKAT";

test("each mask keeps the number under which it was first stored, whichever programme it stands in", () => {
  expect(MASK_CODES.join(" ")).toBe(AS_FIRST_WRITTEN);
  expect(MASK_CODES.map((code) => SLOTS[code])).toEqual(MASK_CODES.map((_, index) => index));
});
