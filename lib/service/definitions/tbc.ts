import type { Section } from "#lib/service/definition";

/** The symptoms, or the flag alone, as the monthly forms ask it. */
export const TBC_SECTION: Section = {
  title: "Skrining TBC",
  hint: "Jawab gejalanya, atau isi kesimpulannya saja.",
  fields: [
    { type: "yesno", code: "tbc_batuk", label: "Batuk terus-menerus", qualifier: "2 minggu atau lebih" },
    { type: "yesno", code: "tbc_demam", label: "Demam", qualifier: "2 minggu atau lebih" },
    {
      type: "yesno",
      code: "tbc_bb_turun",
      label: "Berat badan turun atau tidak naik",
      qualifier: "2 bulan berturut-turut",
    },
    { type: "yesno", code: "tbc_keringat_malam", label: "Berkeringat malam", qualifier: "tanpa kegiatan" },
    { type: "yesno", code: "tbc_lesu", label: "Lesu, kurang aktif" },
    {
      type: "yesno",
      code: "tbc_kontak",
      label: "Kontak erat dengan pasien TBC",
      qualifier: "serumah atau tetangga",
    },
    {
      type: "choice",
      code: "tbc_risiko",
      label: "Kesimpulan",
      qualifier: "bila gejala tidak dicatat satu per satu",
      options: [
        { value: "BERESIKO", label: "Berisiko" },
        { value: "TIDAK_BERESIKO", label: "Tidak berisiko" },
      ],
    },
  ],
};
