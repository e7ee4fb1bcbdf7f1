import {
  type Cells,
  type Group,
  groupedIn,
  knownOf,
  sinceTold,
  sumOf,
  type Told,
  valueIn,
} from "#lib/publication/told";
import { isShown, LEAST, minus, people } from "#lib/publication/vector";

export type Around = {
  /** As in the year's first publication; null for a desa that came later. */
  puskesmasOf: (desa: string) => string | null;
  /** Hidden where all that is counted here is counted too: a part would tell the least of the whole. */
  hidden: { desa: ReadonlySet<string>; puskesmas: ReadonlySet<string> };
  /** Rather these beside a small one: those of the month before. */
  preferred: ReadonlySet<string>;
};

type Draft = { of: string | null; members: string[]; parts: Group[] };

/**
 * Which desa are told and which only together, so that every number that can be reckoned from what is told is nobody's or
 * at least five people's (see "Decisions" in the README for the proof). Null where no such way is found: then of desa
 * and puskesmas nothing new is told.
 */
export function protect(cells: Cells, told: Told, around: Around): Told | null {
  const { puskesmasOf, hidden } = around;
  const released = told.groups.filter((group) => mayBeReleased(group, cells, told, around));
  const kept = told.groups.filter((group) => !released.includes(group));
  const grouped = groupedIn({ ...told, groups: kept });
  const freed = groupedIn({ ...told, groups: released });
  const free = [...cells.keys()].filter((desa) => !grouped.has(desa) && !freed.has(desa));
  const small = free.filter((desa) => hidden.desa.has(desa) || !isShown(sinceTold(cells, told, desa)));

  const drafts = new Drafts(cells, told, around);
  const beyond = new Set(kept.flatMap(({ of, members }) => (of === null ? members.map(puskesmasOf) : [])));
  const placeOf = (puskesmas: string | null) =>
    puskesmas === null || beyond.has(puskesmas) || hidden.puskesmas.has(puskesmas) ? null : puskesmas;
  for (const group of kept) drafts.put(placeOf(group.of), group.members, group);
  for (const desa of small) drafts.put(placeOf(puskesmasOf(desa)), [desa]);
  return drafts.settle(free.filter((desa) => !small.includes(desa)));
}

/** All of them at once, each with enough since it was told last: then rows and columns of their months are whole. */
function mayBeReleased(group: Group, cells: Cells, told: Told, { hidden, puskesmasOf }: Around): boolean {
  if (group.fixed || !isShown(minus(sumOf(cells, group.members), group.sum))) return false;
  return group.members.every((desa) => {
    if (hidden.desa.has(desa) || hidden.puskesmas.has(puskesmasOf(desa) ?? "")) return false;
    return isShown(sinceTold(cells, told, desa));
  });
}

class Drafts {
  private readonly all = new Map<string | null, Draft>();

  constructor(
    private readonly cells: Cells,
    private readonly told: Told,
    private readonly around: Around,
  ) {}

  put(of: string | null, members: readonly string[], part?: Group): void {
    const draft = this.all.get(of) ?? { of, members: [], parts: [] };
    this.all.set(of, draft);
    draft.members.push(...members);
    if (part) draft.parts.push(part);
  }

  /** Each puskesmas by itself; what it cannot hide among its own desa is hidden with the puskesmas, among those of others. */
  settle(candidates: string[]): Told | null {
    for (const draft of [...this.all.values()])
      if (draft.of !== null && !this.fill(draft, candidates)) this.moveBeyond(draft.of);
    const beyond = this.all.get(null);
    if (beyond && !this.fillBeyond(beyond, candidates)) return null;
    return this.toTold();
  }

  private fillBeyond(beyond: Draft, candidates: string[]): boolean {
    while (!this.fill(beyond, candidates)) {
      const within = new Set(beyond.members.map(this.around.puskesmasOf));
      // A puskesmas whose desa are all told anew in this month is no hiding place.
      const places = [...this.all.keys(), ...this.peopled(candidates).map(this.around.puskesmasOf)];
      const [next] = places.flatMap((one) => (one === null || within.has(one) ? [] : one)).sort();
      if (next === undefined) return false;
      if (this.all.has(next)) this.moveBeyond(next);
      else this.take(beyond, candidates, this.sorted(this.ofPuskesmas(this.peopled(candidates), next))[0]);
    }
    return true;
  }

  /** Nobody hides anybody. */
  private peopled(desa: readonly string[]): string[] {
    return desa.filter((one) => people(sinceTold(this.cells, this.told, one)) > 0);
  }

  private ofPuskesmas(desa: readonly string[], puskesmas: string): string[] {
    return desa.filter((one) => this.around.puskesmasOf(one) === puskesmas);
  }

  private take(draft: Draft, candidates: string[], desa: string | undefined): void {
    if (desa === undefined) return;
    candidates.splice(candidates.indexOf(desa), 1);
    draft.members.push(desa);
  }

  private moveBeyond(of: string): void {
    const draft = this.all.get(of);
    this.all.delete(of);
    if (!draft) return;
    this.put(null, draft.members);
    this.all.get(null)?.parts.push(...draft.parts);
  }

  /** Takes desa in that could be told, until the small ones are safe among them. */
  private fill(draft: Draft, candidates: string[]): boolean {
    while (!this.isSafe(draft.members, draft.parts)) {
      const next = this.pick(draft, candidates);
      if (next === undefined) return false;
      this.take(draft, candidates, next);
    }
    return true;
  }

  /** The smallest that makes it safe; where none does by itself, the largest. */
  private pick({ of, members, parts }: Draft, candidates: readonly string[]): string | undefined {
    const { puskesmasOf } = this.around;
    const within = of === null ? new Set(members.map(puskesmasOf)) : new Set([of]);
    const sorted = this.sorted(candidates.filter((desa) => within.has(puskesmasOf(desa))));
    return sorted.find((desa) => this.isSafe([...members, desa], parts)) ?? this.peopled(sorted).at(-1);
  }

  private sorted(desa: readonly string[]): string[] {
    const { preferred } = this.around;
    const size = (one: string) => people(sinceTold(this.cells, this.told, one));
    const key = (one: string) => [preferred.has(one) ? 0 : 1, size(one)] as const;
    return [...desa].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1] || (a < b ? -1 : 1));
  }

  /**
   * At least two; together enough. When it is made also one of them by itself, or at least three with twice as many:
   * whoever knows the rule would else know two of few by their sum.
   */
  private isSafe(members: readonly string[], parts: readonly Group[]): boolean {
    if (members.length < 2) return false;
    const sum = minus(sumOf(this.cells, members), knownOf(this.told, members));
    if (!isShown(sum)) return false;
    if (parts.length > 0) return true;
    const each = members.map((desa) => sinceTold(this.cells, this.told, desa));
    // Two of whom neither has enough are never twice as many.
    return sum.every(
      (count, index) => count === 0 || count >= 2 * LEAST || each.some((one) => (one[index] ?? 0) >= LEAST),
    );
  }

  private toTold(): Told {
    const groups = [...this.all.values()].map((draft) => this.groupOf(draft));
    const hidden = groupedIn({ values: {}, groups });
    const values = [...this.cells].map(([desa, value]) => [
      desa,
      hidden.has(desa) ? valueIn(this.told, desa) : value,
    ]);
    return { values: Object.fromEntries(values), groups };
  }

  private groupOf({ of, members, parts }: Draft): Group {
    const [only] = parts;
    const same = parts.length === 1 && only?.of === of && only.members.length === members.length;
    const fixed = parts.length > 0 && !(same && only?.fixed === false);
    return { members: [...members].sort(), of, sum: sumOf(this.cells, members), fixed };
  }
}
