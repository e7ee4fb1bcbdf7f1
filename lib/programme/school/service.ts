import { SKRINING_REMAJA_SECTIONS } from "#lib/programme/school/form";
import { bodyDoubts } from "#lib/screening/doubts";
import { dueScreening } from "#lib/screening/due";
import { screeningFindings } from "#lib/screening/findings";
import { imtOf } from "#lib/screening/imt";
import { glucoseHasItsKind } from "#lib/screening/shared-fields";
import { tbcFindings, tbcTerduga } from "#lib/screening/tbc";
import { conclusionFitsSymptoms } from "#lib/screening/tbc-section";
import { HEALTH_WORKERS } from "#lib/service/definition";
import { service } from "#lib/service/service";

/** Usia sekolah dan remaja, 7–17 years: at school, at the posyandu remaja, at the puskesmas. */
export const SKRINING_REMAJA = service({
  kind: "SKRINING_REMAJA",
  version: 1,
  klaster: "KLASTER_2",
  label: "Skrining usia sekolah dan remaja",
  short: "skrining",
  saveLabel: "Simpan skrining",
  slug: "skrining-remaja",
  lane: "Skrining",
  forWhom: { months: { from: 84, before: 216 } },
  places: ["SEKOLAH", "POSYANDU", "PUSTU", "PUSKESMAS", "RUMAH", "LAIN"],
  recordedBy: [...HEALTH_WORKERS, "KADER"],
  sections: SKRINING_REMAJA_SECTIONS,
  summary: [
    { codes: ["bb_kg"], words: "# kg" },
    { codes: ["tb_cm"], words: "# cm" },
    { codes: ["imt"], words: "IMT #" },
    { codes: ["sistolik", "diastolik"], words: "TD #/#" },
    { codes: ["hb"], words: "Hb #" },
  ],
  checks: [glucoseHasItsKind, conclusionFitsSymptoms],
  derive: (data) => ({ imt: imtOf(data), tbc_terduga: tbcTerduga(data) }),
  findings: (data, context) => [...screeningFindings(data, context), ...tbcFindings(data)],
  doubts: bodyDoubts,
  replaces: [],
  completes: ["SKRINING_REMAJA"],
  due: dueScreening("SKRINING_REMAJA", "Skrining usia sekolah dan remaja"),
  feeds: [
    "HT_FOUND",
    "HT_TESTED",
    "REMAJA_SCREENED",
    "REMATRI_ANEMIA",
    "REMATRI_HB_TESTED",
    "SPM05",
    "SPM06",
    "TBC_SCREENED",
    "TBC_SUSPECT",
  ],
  offeredFor: ["REMAJA_SCREENED", "REMATRI_ANEMIA", "SPM05", "SPM06", "HT_FOUND", "TBC_SUSPECT"],
});
