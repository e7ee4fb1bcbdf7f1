import { deriveGrowth } from "#lib/programme/growth/derive";
import { growthDoubts } from "#lib/programme/growth/doubts";
import { dueWeighing } from "#lib/programme/growth/due";
import { weighingFindings } from "#lib/programme/growth/findings";
import { TIMBANG_SECTIONS } from "#lib/programme/growth/form";
import { tbcFindings, tbcTerduga } from "#lib/screening/tbc";
import { conclusionFitsSymptoms } from "#lib/screening/tbc-section";
import { HEALTH_WORKERS } from "#lib/service/definition";
import { service } from "#lib/service/service";

/** Monthly growth of a child, at the posyandu or elsewhere; 0–71 months, z-scores to 59. */
export const TIMBANG = service({
  kind: "TIMBANG",
  version: 1,
  klaster: "KLASTER_2",
  label: "Penimbangan anak",
  short: "timbang",
  saveLabel: "Simpan penimbangan",
  slug: "timbang",
  lane: "Timbang",
  forWhom: { months: { from: 0, before: 72 } },
  places: ["POSYANDU", "PUSTU", "PUSKESMAS", "RUMAH", "SEKOLAH", "LAIN"],
  recordedBy: [...HEALTH_WORKERS, "KADER"],
  sections: TIMBANG_SECTIONS,
  summary: [
    { codes: ["bb_kg"], words: "# kg" },
    { codes: ["pb_tb_cm"], words: "# cm" },
    { codes: ["bbu"], words: "BB/U #", decimals: 2 },
    { codes: ["tbu"], words: "TB/U #", decimals: 2 },
    { codes: ["bbtb"], words: "BB/TB #", decimals: 2 },
    { codes: ["tanda_bahaya"], words: "# tanda bahaya" },
  ],
  checks: [conclusionFitsSymptoms],
  growth: true,
  derive: (data, context) => ({ ...deriveGrowth(data, context), tbc_terduga: tbcTerduga(data) }),
  findings: (data, context) => [...weighingFindings(data, context), ...tbcFindings(data)],
  doubts: growthDoubts,
  replaces: ["TIMBANG"],
  completes: [],
  due: dueWeighing,
  feeds: [
    "BBTB_VALID",
    "BBU_VALID",
    "BGM",
    "D",
    "JUDGED",
    "N",
    "PUNYA_KIA",
    "STUNTING",
    "STUNTING_NEW",
    "TBC_SCREENED",
    "TBC_SUSPECT",
    "TBU_AGAIN",
    "TBU_VALID",
    "TWO_T",
    "UNDERWEIGHT",
    "WASTING",
  ],
  offeredFor: [
    "D",
    "N",
    "PUNYA_KIA",
    "BGM",
    "TWO_T",
    "STUNTING",
    "STUNTING_NEW",
    "WASTING",
    "UNDERWEIGHT",
    "TBC_SUSPECT",
  ],
});
