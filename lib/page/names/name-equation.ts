import type { CountedRow } from "#lib/coverage/counting";
import { isOverSasaran } from "#lib/coverage/definition";
import type { NameList } from "#lib/names/lists";

export type EquationTerm = {
  people: number | null;
  label: string;
  look?: "plain" | "shown" | "unknown";
  sign?: "=" | "+" | "−";
};

/** What the list is part of: "71 proyeksi = 44 sudah + 18 belum, ada namanya + 9 belum terdaftar". */
export function equationOf({ row, question }: CountedRow, list: NameList): EquationTerm[] {
  const { indicator, basis } = question;
  const shown = (one: NameList) => ({ look: one === list ? ("shown" as const) : ("plain" as const) });
  if (!isOverSasaran(indicator)) {
    const found = indicator.betterWhen === "higher" ? "sudah" : "ditemukan";
    return [
      { people: row.outOf, label: indicator.people },
      { people: row.reached, label: found, sign: "=", ...shown("sudah") },
      {
        people: (row.outOf ?? 0) - row.reached,
        label: found === "sudah" ? "belum" : "tidak",
        sign: "+",
        ...shown("belum"),
      },
    ];
  }
  const { label } = indicator;
  const terms: EquationTerm[] = [
    { people: row.outOf, label: basis === "PROYEKSI" ? "sasaran proyeksi" : "sasaran riil" },
    { people: row.reached, label: `sudah ${label}`, sign: "=", ...shown("sudah") },
  ];
  if (row.waiting !== null)
    terms.push({ people: row.waiting, label: `belum ${label}, ada namanya`, sign: "+", ...shown("belum") });
  return [...terms, ...closingTerm(row, basis)];
}

/** What the sasaran has that no name covers, or lacks; where nobody waits, whoever is not reached is not found. */
function closingTerm(
  { outOf, reached, waiting, unregistered }: CountedRow["row"],
  basis: CountedRow["question"]["basis"],
): EquationTerm[] {
  const rest = waiting === null && outOf !== null ? outOf - reached : unregistered;
  if (!rest) return [];
  if (rest < 0)
    return [
      {
        people: -rest,
        label: basis === "PROYEKSI" ? "lebih dari proyeksi" : "lebih dari sasaran",
        sign: "−",
        look: "unknown",
      },
    ];
  const label = waiting === null ? "belum ditemukan" : "belum terdaftar";
  return [{ people: rest, label, sign: "+", look: "unknown" }];
}
