import { Differences } from "#lib/measure/differences";
import { type PersonYear, personYearsOf } from "#lib/measure/person-year";
import { MASK_CODES, SLOTS } from "#lib/measure/slots";
import { addDays, type Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import type { History } from "#lib/service/history";
import {
  codesIn,
  countByOracle,
  differencesBetween,
  type OracleCounts,
  withDesa,
} from "#tests/support/oracle/count";
import { chosen } from "#tests/support/random-lives/chosen";
import { historyOf, type Life, lifeOf, moveTo, oraclePersonOf } from "#tests/support/random-lives/life";
import { type Sequence, START, type Step } from "#tests/support/random-lives/sequences";
import { serveMother, serveOnce, weighOften } from "#tests/support/random-lives/serve";
import { type Form, formFor, screening } from "#tests/support/random-lives/services";

/** Ways to count wrongly, each of which the comparison must notice. */
export type Mutation = "none" | "old home skipped" | "last year skipped";

const HOMES = ["kenanga", "flamboyan", "melati", "teratai"] as const;
const DESA: Record<string, string> = {
  kenanga: "damai",
  flamboyan: "damai",
  melati: "juru",
  teratai: "juru",
};
const FORMS: readonly Form[] = ["SKRINING_REMAJA", "SKRINING_DEWASA", "SKRINING_LANSIA"];

/** Plays the steps and says where the tallies and the oracle disagree. */
export function play(sequence: Sequence, mutation: Mutation = "none"): string[] {
  return played(sequence, mutation).differences();
}

/** The masks that somebody counted for at the end: sequences that reach nothing would prove nothing. */
export function masksReached(sequence: Sequence): string[] {
  return codesIn(played(sequence, "none").expected());
}

/** Every life as it is known at the end. */
export function historiesAfter(sequence: Sequence): History[] {
  return played(sequence, "none").histories();
}

function played({ born, steps }: Sequence, mutation: Mutation): Register {
  const register = new Register(
    born.map((one, index) => lifeOf(one, HOMES[index % HOMES.length] ?? HOMES[0])),
    mutation,
  );
  for (const step of steps) register.take(step);
  return register;
}

/** After every step the stored rows are brought up to date by differences. */
class Register {
  private readonly years = [2024, 2025];
  private readonly stored = new Map<string, PersonYear>();
  private readonly tallies = new Map<string, number[]>();

  constructor(
    private readonly lives: readonly Life[],
    private readonly mutation: Mutation,
  ) {
    for (const who of lives.keys()) this.recount(who);
  }

  take({ what, who, other, day, value, flag }: Step) {
    const life = this.lives[who];
    if (!life || life.mergedInto !== null) return;
    const on = addDays(START, day);
    if (what <= 3) serveMother(life, on, value, flag);
    else if (what <= 8) weighOften(life, on, value, flag ? 4 : 1);
    else if (what <= 14) {
      // Mostly that of the age.
      const form = value % 5 === 0 ? chosen(FORMS, day) : formFor(life.bornOn, on);
      serveOnce(life, form, on, screening(form, day, flag), value);
    } else if (what === 15) correct(life, value, on);
    else if (what === 16) voidOne(life, value);
    else if (what === 17) moveTo(life, on, flag ? (HOMES[value % 4] ?? null) : null);
    else if (what === 18) dieOrNot(life, on, flag);
    else if (what === 19) this.merge(who, other);
    else if (what === 20) life.bornOn = addDays(life.bornOn, value - 30);
    else if (what === 21) life.sex = life.sex === "L" ? "P" : "L";
    else if (!this.years.includes(2026)) return this.openYear(2026);
    this.recount(who);
    this.recount(other);
  }

  private merge(winner: number, loser: number) {
    const given = this.lives[loser];
    if (winner === loser || !given || given.mergedInto !== null) return;
    given.mergedInto = winner;
    const kept = this.lives[winner];
    kept?.records.push(...given.records);
    kept?.pregnancies.push(...given.pregnancies);
    for (const life of this.lives) if (life.mergedInto === loser) life.mergedInto = winner;
  }

  private openYear(year: number) {
    this.years.push(year);
    for (const who of this.lives.keys()) this.recount(who);
  }

  private recount(who: number) {
    const life = this.lives[who];
    if (!life) return;
    const differences = new Differences((home) => DESA[home] ?? "");
    const years = this.mutation === "last year skipped" ? this.years.slice(0, -1) : this.years;
    for (const row of personYearsOf(historyOf(life), years)) {
      const key = `${who}|${row.year}`;
      const before = this.stored.get(key) ?? null;
      const skipped =
        before && this.mutation === "old home skipped" ? { ...before, homes: row.homes } : before;
      differences.replace(skipped, row);
      this.stored.set(key, row);
    }
    for (const { year, unitId, slot, sex, months } of differences.sorted()) {
      const key = `${year}|${unitId}|${CODES[slot]}|${sex}`;
      this.tallies.set(
        key,
        months.map((by, index) => by + (this.tallies.get(key)?.[index] ?? 0)),
      );
    }
  }

  histories(): History[] {
    return this.lives.map(historyOf);
  }

  expected(): OracleCounts {
    const living = this.lives.filter(({ mergedInto }) => mergedInto === null);
    return withDesa(countByOracle(living.map(oraclePersonOf), this.years), (home) => DESA[home] ?? "");
  }

  differences(): string[] {
    return differencesBetween(this.tallies, this.expected());
  }
}

const CODES: Record<number, string> = Object.fromEntries(MASK_CODES.map((code) => [SLOTS[code], code]));

function correct(life: Life, value: number, on: Day) {
  const record = life.records[value % (life.records.length || 1)];
  if (!record || record.voided || on < life.bornOn) return;
  record.voided = true;
  life.records.push({ ...record, id: life.nextId(), servedOn: on, voided: false });
}

function voidOne(life: Life, value: number) {
  const record = life.records[value % (life.records.length || 1)];
  if (record) record.voided = true;
}

/** Nobody dies before a service, and a death may turn out to be another's. */
function dieOrNot(life: Life, on: Day, died: boolean) {
  const servedLater = life.records.some(({ servedOn }) => servedOn > on);
  life.diedOn = died && !servedLater && monthOf(on) >= monthOf(life.bornOn) && on >= life.bornOn ? on : null;
}
