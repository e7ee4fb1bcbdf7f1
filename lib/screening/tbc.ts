import type { TbcData } from "#lib/screening/tbc-section";
import type { Finding } from "#lib/service/finding";

const SYMPTOMS = ["tbc_batuk", "tbc_demam", "tbc_bb_turun", "tbc_keringat_malam", "tbc_lesu"] as const;

/**
 * Terduga TBC: any symptom, with or without close contact (the kader's home-visit form).
 * Contact alone is traced, not suspected. Answered symptoms decide; without them the flag of the monthly form does.
 * Null: TBC was not asked about.
 */
export function tbcTerduga(data: TbcData): boolean | null {
  const answers = SYMPTOMS.map((code) => data[code]).filter((answer) => typeof answer === "boolean");
  if (answers.length > 0) return answers.includes(true);
  if (data.tbc_risiko === "BERESIKO") return true;
  return data.tbc_risiko === "TIDAK_BERESIKO" ? false : null;
}

export function tbcFindings(data: TbcData): Finding[] {
  const suspected = tbcTerduga(data);
  if (suspected)
    return [
      {
        field: "tbc_risiko",
        tone: "flag",
        text: "Terduga TBC. Periksa dahak dengan TCM. Hasil skrining, bukan diagnosis.",
        badge: "Terduga TBC",
      },
    ];
  if (data.tbc_kontak === true)
    return [
      {
        field: "tbc_kontak",
        tone: "info",
        text: "Kontak erat tanpa gejala: masukkan ke investigasi kontak.",
      },
    ];
  return suspected === false ? [{ field: "tbc_risiko", tone: "ok", text: "Tidak ada gejala TBC" }] : [];
}
