import type { CountedRow } from "#lib/coverage/counting";
import { hasGap, isFoundOnly } from "#lib/names/lists";
import type { NamePart } from "#lib/names/parts";
import type { PartOfHome } from "#lib/names/read-bits";
import type { Parts } from "#lib/names/read-parts";

/** Those in whom it is asked why: whoever is missed of the sasaran, or where nobody should be found, whoever is. */
export type GapKind = "MISSED" | "FOUND";

/** A part of the gap, told by names or by tallies alone. */
export type PartKey =
  | NamePart
  | "MASIH_HAMIL"
  | "HABIS_WAKTU"
  | "BERNAMA"
  | "BELUM_TERDAFTAR"
  | "LEBIH"
  | "LUAR";

export type GapPart = {
  key: PartKey;
  /** Below nought: more are known than the sasaran has. */
  people: number;
  /** So many of them, were they reached, would be the gap to the running target. */
  closing: number;
};

export type Gap = {
  kind: GapKind;
  /** What the parts add up to: sasaran − X, or X. */
  people: number;
  parts: GapPart[];
  /** Of the gap to the running target, those whom nobody can still reach. */
  beyondReach: number;
  byNames: boolean;
};

/** As they are drawn: what helps soonest first, who is out of reach last. */
const ORDER: readonly PartKey[] = [
  "SATU_LAGI",
  "SEGERA",
  "LAMA",
  "BARU",
  "MASIH_BISA",
  "MASIH_HAMIL",
  "BERNAMA",
  "BELUM",
  "BELUM_TERDAFTAR",
  "SESUDAHNYA",
  "TIDAK_BISA",
  "HABIS_WAKTU",
  "PINDAH",
  "LUAR",
  "LEBIH",
];

const OUT_OF_REACH: readonly PartKey[] = [
  "SESUDAHNYA",
  "TIDAK_BISA",
  "HABIS_WAKTU",
  "PINDAH",
  "LUAR",
  "LEBIH",
];

export function isWithinReach(key: PartKey): boolean {
  return !OUT_OF_REACH.includes(key);
}

/** The parts add up to the gap, whatever they are told by; null where nobody knows out of how many. */
export function gapOf(total: CountedRow, names: Parts | null): Gap | null {
  const { row, question } = total;
  if (!hasGap(question.indicator) || row.outOf === null) return null;
  const found = question.indicator.betterWhen !== "higher";
  const people = found ? row.reached - (row.reported ?? 0) : row.outOf - row.reached;
  // Of an estimate nobody waits by name: whoever is not reached is not found yet.
  const told = isFoundOnly(question.indicator)
    ? beyondNames(people)
    : [...(names ? ofNames(names) : ofTallies(total, people)), ...beyondNames(row.unregistered ?? 0)];
  const parts = told
    .filter((part) => part.people !== 0)
    .sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
  const closed = closing(parts, row.gapPeople ?? 0);
  return { kind: found ? "FOUND" : "MISSED", people, byNames: names !== null, ...closed };
}

type Told = { key: PartKey; people: number };

function ofNames({ ofHomes, outside }: Parts): Told[] {
  const sums = new Map<PartKey, number>();
  for (const { part, people } of ofHomes) sums.set(part, (sums.get(part) ?? 0) + people);
  return [...[...sums].map(([key, people]) => ({ key, people })), { key: "LUAR", people: outside }];
}

/** Without names: of a pregnancy who can still expect something and who cannot, of the others that they are known. */
function ofTallies({ row, question }: CountedRow, people: number): Told[] {
  const { stillPregnant, waiting } = row;
  if (waiting === null) return [{ key: "BERNAMA", people }];
  if (stillPregnant === null) return [{ key: "BERNAMA", people: waiting }];
  if (question.basis === "RIIL") return [{ key: "HABIS_WAKTU", people: waiting }];
  return [
    { key: "MASIH_HAMIL", people: stillPregnant },
    { key: "HABIS_WAKTU", people: waiting - stillPregnant },
  ];
}

/** Whom the sasaran has and no name covers; below nought: whom it lacks. */
function beyondNames(people: number): Told[] {
  return [{ key: people < 0 ? "LEBIH" : "BELUM_TERDAFTAR", people }];
}

/** The gap to the running target falls on those who can be reached, in the order in which that helps. */
function closing(parts: readonly Told[], gapPeople: number): Pick<Gap, "parts" | "beyondReach"> {
  let left = gapPeople;
  const framed = parts.map((part) => {
    const closes = isWithinReach(part.key) ? Math.min(left, Math.max(0, part.people)) : 0;
    left -= closes;
    return { ...part, closing: closes };
  });
  return { parts: framed, beyondReach: left };
}

export type HomeCount = { homeId: string; people: number; parts: { key: NamePart; people: number }[] };

/** The same names by home, the most first. */
export function byHome(parts: readonly PartOfHome[]): HomeCount[] {
  const homes = new Map<string, HomeCount>();
  for (const { homeId, part, people } of parts) {
    const home = homes.get(homeId) ?? { homeId, people: 0, parts: [] };
    home.people += people;
    home.parts.push({ key: part, people });
    homes.set(homeId, home);
  }
  const order = ({ key }: { key: NamePart }) => ORDER.indexOf(key);
  return [...homes.values()]
    .map((home) => ({ ...home, parts: home.parts.toSorted((a, b) => order(a) - order(b)) }))
    .sort((a, b) => b.people - a.people || (a.homeId < b.homeId ? -1 : 1));
}
