import type { Check } from "#lib/form/fields";
import { deriveElderly } from "#lib/programme/elderly/derive";
import { elderlyFindings } from "#lib/programme/elderly/findings";
import { SKRINING_LANSIA_SECTIONS } from "#lib/programme/elderly/form";
import { bodyDoubts } from "#lib/screening/doubts";
import { dueScreening } from "#lib/screening/due";
import { screeningFindings } from "#lib/screening/findings";
import { glucoseHasItsKind } from "#lib/screening/shared-fields";
import { tbcFindings, tbcTerduga } from "#lib/screening/tbc";
import { conclusionFitsSymptoms } from "#lib/screening/tbc-section";
import { HEALTH_WORKERS } from "#lib/service/definition";
import { service } from "#lib/service/service";

const THIN_ARM_CM = 21;

const thinArmIsAnswered: Check = ({ lila_cm, skilas_lila_lt_21 }) =>
  typeof lila_cm === "number" && lila_cm < THIN_ARM_CM && skilas_lila_lt_21 === false
    ? {
        field: "skilas_lila_lt_21",
        message: `LILA di atas kurang dari ${THIN_ARM_CM} cm. Jawab ya, atau periksa LILA-nya.`,
      }
    : null;

/** Lansia, from 60 years, once a year. */
export const SKRINING_LANSIA = service({
  kind: "SKRINING_LANSIA",
  version: 1,
  klaster: "KLASTER_3",
  label: "Skrining lansia",
  short: "skrining",
  saveLabel: "Simpan skrining",
  slug: "skrining-lansia",
  lane: "Skrining",
  forWhom: { months: { from: 720, before: 1560 } },
  places: ["POSYANDU", "PUSTU", "PUSKESMAS", "RUMAH", "LAIN"],
  recordedBy: [...HEALTH_WORKERS, "KADER"],
  sections: SKRINING_LANSIA_SECTIONS,
  summary: [
    { codes: ["bb_kg"], words: "# kg" },
    { codes: ["imt"], words: "IMT #" },
    { codes: ["sistolik", "diastolik"], words: "TD #/#" },
    { codes: ["gula_darah"], words: "gula #" },
    { codes: ["aks_skor"], words: "AKS #" },
    { codes: ["gds_skor"], words: "GDS #" },
  ],
  checks: [glucoseHasItsKind, thinArmIsAnswered, conclusionFitsSymptoms],
  derive: (data) => ({ ...deriveElderly(data), tbc_terduga: tbcTerduga(data) }),
  findings: (data, context) => [
    ...screeningFindings(data, context),
    ...elderlyFindings(data, context),
    ...tbcFindings(data),
  ],
  doubts: bodyDoubts,
  replaces: [],
  completes: ["SKRINING_LANSIA"],
  due: dueScreening("SKRINING_LANSIA", "Skrining lansia"),
  feeds: ["AKS_KNOWN", "HT_FOUND", "HT_TESTED", "MANDIRI", "SPM07", "TBC_SCREENED", "TBC_SUSPECT"],
  offeredFor: ["SPM06", "SPM07", "HT_FOUND", "MANDIRI", "TBC_SUSPECT"],
});
