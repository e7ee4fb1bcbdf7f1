import type { Data } from "#prisma/seed/lives/life";
import type { Random } from "#prisma/seed/lives/random";

const SYMPTOMS = ["tbc_batuk", "tbc_demam", "tbc_bb_turun", "tbc_keringat_malam", "tbc_lesu"] as const;

/** The TBC questions: usually one by one, sometimes only their result; nothing when they were left out. */
export function tbcAnswers(random: Random, asked: number, suspected = 0.022): Data {
  if (!random.chance(asked)) return {};
  const ill = random.chance(suspected);
  if (random.chance(0.2)) return { tbc_risiko: ill ? "BERESIKO" : "TIDAK_BERESIKO" };
  const data: Data = Object.fromEntries(SYMPTOMS.map((code) => [code, false]));
  if (ill) {
    data.tbc_batuk = random.chance(0.8);
    data[random.pick(SYMPTOMS)] = true;
  }
  data.tbc_kontak = random.chance(ill ? 0.2 : 0.008);
  return data;
}
