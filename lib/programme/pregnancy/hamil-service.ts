import type { Check } from "#lib/form/fields";
import { pregnancyDoubts } from "#lib/programme/pregnancy/doubts";
import { HAMIL_SECTIONS } from "#lib/programme/pregnancy/hamil-form";
import { estimatedByThen, hphtFitsTheDay, withHpht } from "#lib/programme/pregnancy/hpht-fields";
import { registrationFindings } from "#lib/programme/pregnancy/registration-findings";
import { HEALTH_WORKERS } from "#lib/service/definition";
import { service } from "#lib/service/service";

const pregnanciesAddUp: Check = ({ gravida, para, abortus }) => {
  if (typeof gravida !== "number") return null;
  const earlier = (typeof para === "number" ? para : 0) + (typeof abortus === "number" ? abortus : 0);
  if (gravida > earlier) return null;
  return {
    field: "gravida",
    message: `Gravida paling sedikit ${earlier + 1}: para + abortus + kehamilan ini.`,
  };
};

/** Pregnancy registration: one for each pregnancy, with the obstetric history. */
export const HAMIL = service({
  kind: "HAMIL",
  version: 2,
  klaster: "KLASTER_2",
  label: "Pendaftaran ibu hamil",
  short: "hamil",
  saveLabel: "Daftarkan kehamilan",
  slug: "hamil",
  lane: "Kontak ANC",
  forWhom: { sex: "P", months: { from: 120, before: 720 }, pregnancy: "BEGINS" },
  places: ["PUSKESMAS", "PUSTU", "POSYANDU", "RUMAH", "LAIN"],
  recordedBy: HEALTH_WORKERS,
  sections: HAMIL_SECTIONS,
  summary: [
    { codes: ["gravida", "para", "abortus"], words: "G# P# A#" },
    { codes: ["tb_cm"], words: "TB #" },
    { codes: ["lila_cm"], words: "LILA #" },
  ],
  checks: [estimatedByThen, hphtFitsTheDay, pregnanciesAddUp],
  settle: withHpht,
  start: ({ day }) => ({ hpht_cara: "HAID", uk_perkiraan_pada: day }),
  derive: () => ({}),
  findings: registrationFindings,
  doubts: pregnancyDoubts,
  replaces: ["HAMIL"],
  completes: [],
  due: () => [],
  feeds: [
    "BUMIL",
    "K1",
    "K1_MURNI",
    "K4",
    "K6",
    "KEK",
    "LILA_MEASURED",
    "RISTI",
    "RISTI_MASYARAKAT",
    "TTD90",
  ],
  offeredFor: [],
});
