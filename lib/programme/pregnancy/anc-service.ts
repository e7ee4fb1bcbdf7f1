import { ANC_SECTIONS } from "#lib/programme/pregnancy/anc-form";
import { contactFindings } from "#lib/programme/pregnancy/contact-findings";
import { deriveContact } from "#lib/programme/pregnancy/derive";
import { dueContact } from "#lib/programme/pregnancy/due";
import { scoreFitsItsInstrument, scoreHasItsInstrument } from "#lib/programme/pregnancy/jiwa-section";
import { bodyDoubts } from "#lib/screening/doubts";
import { glucoseHasItsKind } from "#lib/screening/shared-fields";
import { tbcFindings, tbcTerduga } from "#lib/screening/tbc";
import { conclusionFitsSymptoms } from "#lib/screening/tbc-section";
import { HEALTH_WORKERS } from "#lib/service/definition";
import { service } from "#lib/service/service";

/** One antenatal contact, 10T and the two T of the doctor. */
export const ANC = service({
  kind: "ANC",
  version: 1,
  klaster: "KLASTER_2",
  label: "Kontak ANC",
  short: "ANC",
  saveLabel: "Simpan kontak",
  slug: "anc",
  lane: "Kontak ANC",
  forWhom: { sex: "P", pregnancy: "BELONGS" },
  places: ["PUSKESMAS", "PUSTU", "POSYANDU", "RUMAH", "LAIN"],
  recordedBy: HEALTH_WORKERS,
  sections: ANC_SECTIONS,
  summary: [
    { codes: ["uk_minggu"], words: "UK #" },
    { codes: ["bb_kg"], words: "# kg" },
    { codes: ["sistolik", "diastolik"], words: "TD #/#" },
    { codes: ["hb"], words: "Hb #" },
    { codes: ["ttd_diberikan"], words: "TTD #" },
    { codes: ["tanda_bahaya"], words: "# tanda bahaya" },
  ],
  checks: [glucoseHasItsKind, scoreHasItsInstrument, scoreFitsItsInstrument, conclusionFitsSymptoms],
  start: ({ role, correcting }): Readonly<Record<string, string>> =>
    role === "PUSTU" && !correcting ? { petugas: "BIDAN" } : {},
  derive: (data, context) => ({ ...deriveContact(data, context), tbc_terduga: tbcTerduga(data) }),
  findings: (data, context) => [...contactFindings(data, context), ...tbcFindings(data)],
  doubts: bodyDoubts,
  replaces: [],
  completes: [],
  due: dueContact,
  feeds: [
    "ANEMIA",
    "BUMIL",
    "HB_TESTED",
    "K1",
    "K1_MURNI",
    "K4",
    "K6",
    "KEK",
    "LILA_MEASURED",
    "RISTI",
    "RISTI_MASYARAKAT",
    "TBC_SCREENED",
    "TBC_SUSPECT",
    "TTD90",
  ],
  offeredFor: ["ANEMIA", "KEK", "RISTI", "RISTI_MASYARAKAT", "K1", "K1_MURNI", "K4", "K6", "TTD90"],
});
