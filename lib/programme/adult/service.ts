import { SKRINING_DEWASA_SECTIONS } from "#lib/programme/adult/form";
import { bodyDoubts } from "#lib/screening/doubts";
import { dueScreening } from "#lib/screening/due";
import { screeningFindings } from "#lib/screening/findings";
import { imtOf } from "#lib/screening/imt";
import { glucoseHasItsKind } from "#lib/screening/shared-fields";
import { tbcFindings, tbcTerduga } from "#lib/screening/tbc";
import { conclusionFitsSymptoms } from "#lib/screening/tbc-section";
import { HEALTH_WORKERS } from "#lib/service/definition";
import { service } from "#lib/service/service";

/** Usia dewasa, 18–59 years, once a year. */
export const SKRINING_DEWASA = service({
  kind: "SKRINING_DEWASA",
  version: 1,
  klaster: "KLASTER_3",
  label: "Skrining usia dewasa",
  short: "skrining",
  saveLabel: "Simpan skrining",
  slug: "skrining-dewasa",
  lane: "Skrining",
  forWhom: { months: { from: 216, before: 720 } },
  places: ["POSYANDU", "PUSTU", "PUSKESMAS", "RUMAH", "LAIN"],
  recordedBy: [...HEALTH_WORKERS, "KADER"],
  sections: SKRINING_DEWASA_SECTIONS,
  summary: [
    { codes: ["bb_kg"], words: "# kg" },
    { codes: ["imt"], words: "IMT #" },
    { codes: ["sistolik", "diastolik"], words: "TD #/#" },
    { codes: ["gula_darah"], words: "gula #" },
  ],
  checks: [glucoseHasItsKind, conclusionFitsSymptoms],
  derive: (data) => ({ imt: imtOf(data), tbc_terduga: tbcTerduga(data) }),
  findings: (data, context) => [...screeningFindings(data, context), ...tbcFindings(data)],
  doubts: bodyDoubts,
  replaces: [],
  completes: ["SKRINING_DEWASA"],
  due: dueScreening("SKRINING_DEWASA", "Skrining usia dewasa"),
  feeds: ["HT_FOUND", "HT_TESTED", "SPM06", "SPM07", "TBC_SCREENED", "TBC_SUSPECT"],
  offeredFor: ["SPM06", "HT_FOUND", "TBC_SUSPECT"],
});
