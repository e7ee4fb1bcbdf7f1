import { plainName, shortName } from "#lib/area/labels";
import { type AreaTree, type AreaUnit, puskesmasOf } from "#lib/area/tree";
import { formatNumber } from "#lib/format";

/** Of one kind of service in one home within the last hour: how many people, and the minute of the day of the last of them. */
export type Lately = { kind: string; home: string; people: number; minute: number };

/** "12 balita ditimbang di Posyandu Melati, Lesung Batang" */
export type PulseEvent = { at: string; words: string };

/** Below this nobody is told how many they were, nor nearer than their puskesmas where. */
const FEW = 5;

/**
 * What may be called out on a wall. Whatever is not here is not: of HIV, TBC, jiwa, violence and deaths nothing is told,
 * and nothing of a new service until somebody has thought about it.
 */
const CALLED_OUT: Record<string, { many: string; one: string }> = {
  HAMIL: { many: "ibu hamil didaftarkan", one: "Ibu hamil didaftarkan" },
  ANC: { many: "ibu hamil diperiksa", one: "Kontak ANC" },
  TIMBANG: { many: "balita ditimbang", one: "Balita ditimbang" },
  SKRINING_REMAJA: { many: "remaja diskrining", one: "Remaja diskrining" },
  SKRINING_DEWASA: { many: "orang dewasa diskrining", one: "Orang dewasa diskrining" },
  SKRINING_LANSIA: { many: "lansia diskrining", one: "Lansia diskrining" },
};

type Told = { minute: number; words: string };

/** The last few, latest first. */
export function eventsOf(lately: readonly Lately[], tree: AreaTree, most: number): PulseEvent[] {
  const sayable = lately.flatMap(({ kind, home, people, minute }) => {
    const [words, unit] = [CALLED_OUT[kind], tree.byId.get(home)];
    const puskesmas = unit && puskesmasOf(tree, unit);
    return words && puskesmas ? [{ words, unit, puskesmas, people, minute }] : [];
  });
  const places = sayable.filter(({ people }) => people >= FEW);
  const told: Told[] = places.map(({ words, unit, people, minute }) => ({
    minute,
    words: `${formatNumber(people)} ${words.many} di ${placeOf(tree, unit)}`,
  }));
  const rest = new Map<string, (typeof sayable)[number]>();
  for (const one of sayable.filter(({ people }) => people < FEW)) {
    const key = `${one.words.one} ${one.puskesmas.id}`;
    const same = rest.get(key);
    const people = one.people + (same?.people ?? 0);
    rest.set(key, { ...one, people, minute: Math.max(one.minute, same?.minute ?? 0) });
  }
  for (const { words, puskesmas, people, minute } of rest.values()) {
    const what = people >= FEW ? `${formatNumber(people)} ${words.many}` : words.one;
    told.push({ minute, words: `${what}, ${shortName({ name: withoutSample(puskesmas.name) })}` });
  }
  return told
    .sort((a, b) => b.minute - a.minute || (a.words < b.words ? -1 : 1))
    .slice(0, most)
    .map(({ minute, words }) => ({ at: clockOf(minute), words }));
}

function placeOf(tree: AreaTree, unit: AreaUnit): string {
  const desa = plainName(tree.byId.get(unit.parentId ?? "") ?? unit);
  return unit.kind === "POSYANDU" ? `${withoutSample(unit.name)}, ${desa}` : desa;
}

function withoutSample(name: string): string {
  return name.replace(/ \(contoh\)$/, "");
}

/** 698 -> "11.38" */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}.${String(minute % 60).padStart(2, "0")}`;
}
