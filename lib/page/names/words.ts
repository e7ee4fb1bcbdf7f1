import type { CountedRow } from "#lib/coverage/counting";
import { asksOnTrack, isOverSasaran } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { rateOf, rateWords } from "#lib/coverage/rate";
import { formatNumber } from "#lib/format";
import type { NameList } from "#lib/names/lists";

/** What the list would bring: "Bila 6 orang kelompok pertama dilayani, K4 menjadi 50/71 (70,4%)." */
export function promiseWords({ row, question }: CountedRow, people: number, place: string): string | null {
  if (row.outOf === null || people === 0) return null;
  const reached = row.reached + people;
  const { indicator } = question;
  const rate = rateWords(rateOf({ numerator: reached, denominator: row.outOf }, indicator), indicator);
  return `Bila ${formatNumber(people)} orang kelompok pertama dilayani, ${indicator.label} ${place} menjadi ${formatNumber(reached)}/${formatNumber(row.outOf)} (${rate}).`;
}

export type EquationTerm = {
  people: number | null;
  label: string;
  look?: "plain" | "shown" | "unknown";
  sign?: "=" | "+" | "−";
};

/** What the list is part of: "71 proyeksi = 44 sudah + 18 belum, ada namanya + 9 belum terdaftar". */
export function equationOf({ row, question }: CountedRow, list: NameList): EquationTerm[] {
  const { indicator, basis, month } = question;
  const shown = (one: NameList) => ({ look: one === list ? ("shown" as const) : ("plain" as const) });
  if (kindOf(indicator).missed === "BESIDE")
    return [
      { people: row.outOf, label: indicator.people },
      { people: (row.outOf ?? 0) - row.reached, label: "sampai akhir", sign: "=" },
      { people: row.reached, label: indicator.label, sign: "+" },
    ];
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
  const way = asksOnTrack(indicator, month)
    ? { sudah: "di jalur", belum: "tidak di jalur" }
    : { sudah: "sudah", belum: "belum" };
  const terms: EquationTerm[] = [
    { people: row.outOf, label: basis === "PROYEKSI" ? "sasaran proyeksi" : "sasaran riil" },
    {
      people: row.reached - (row.reported ?? 0),
      label: `${way.sudah} ${label}`,
      sign: "=",
      ...shown("sudah"),
    },
  ];
  if (row.reported) terms.push({ people: row.reported, label: "dilaporkan tanpa nama", sign: "+" });
  if (row.waiting !== null)
    terms.push({
      people: row.waiting,
      label: `${way.belum} ${label}, ada namanya`,
      sign: "+",
      ...shown("belum"),
    });
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
