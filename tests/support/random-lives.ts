import fc from "fast-check";
import { Differences } from "#lib/measure/differences";
import { type PersonYear, personYearsOf } from "#lib/measure/person-year";
import { SLOTS } from "#lib/measure/slots";
import { addDays, type Day } from "#lib/period/day";
import { addMonths, type Month, monthOf } from "#lib/period/month";
import { inSuccession } from "#lib/pregnancy/uk";
import { AKS_MAXIMA } from "#lib/programme/elderly/aks";
import { SKILAS_DOMAINS } from "#lib/programme/elderly/skilas";
import type { History, RecordHistory, Sex } from "#lib/service/history";
import {
  countByOracle,
  isOfTheMonth,
  ORACLE_CODES,
  type OracleCode,
  type OraclePerson,
} from "#tests/support/oracle";

// Random sequences of everything that can happen to a register, small enough to collide often: six people, four
// homes in two desa, two and a half years. After every step the stored rows are brought up to date by differences.

type Life = {
  sex: Sex;
  bornOn: Day;
  diedOn: Day | null;
  homes: { since: Month; homeId: string | null; leftOn?: Day }[];
  pregnancies: {
    id: string;
    hphtOn: Day;
    registeredOn: Day;
    ended: History["pregnancies"][number]["ended"];
  }[];
  records: (RecordHistory & { voided: boolean })[];
  mergedInto: number | null;
};

export type Step = { what: number; who: number; other: number; day: number; value: number; flag: boolean };

/** Ways to count wrongly, each of which the comparison must notice. */
export type Mutation = "none" | "old home skipped" | "last year skipped" | "states summed";

const START: Day = "2024-09-01";
const DAYS = 850;
const HOMES = ["kenanga", "flamboyan", "melati", "teratai"];
const DESA: Record<string, string> = {
  kenanga: "damai",
  flamboyan: "damai",
  melati: "juru",
  teratai: "juru",
};
const BORN: Day[] = ["2024-10-15", "2023-06-01", "2009-12-31", "1998-02-28", "1985-07-01", "1966-11-12"];

export const stepsArbitrary: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    what: fc.nat(18),
    who: fc.nat(BORN.length - 1),
    other: fc.nat(BORN.length - 1),
    day: fc.nat(DAYS),
    value: fc.nat(60),
    flag: fc.boolean(),
  }),
  { minLength: 8, maxLength: 60 },
);

/** Plays the steps and says where the tallies and the oracle disagree. */
export function play(steps: readonly Step[], mutation: Mutation = "none"): string[] {
  const register = new Register(mutation);
  for (const step of steps) register.take(step);
  return register.differences();
}

/** The codes that somebody counted for at the end: sequences that reach nothing would prove nothing. */
export function codesReached(steps: readonly Step[]): string[] {
  const register = new Register("none");
  for (const step of steps) register.take(step);
  return register.codesReached();
}

class Register {
  private readonly lives: Life[] = BORN.map((bornOn, index) => ({
    sex: index % 2 ? "P" : "L",
    bornOn,
    diedOn: null,
    homes: [{ since: monthOf(bornOn), homeId: HOMES[index % HOMES.length] ?? null }],
    pregnancies: [],
    records: [],
    mergedInto: null,
  }));
  private readonly years = [2024, 2025];
  private readonly stored = new Map<string, PersonYear>();
  private readonly tallies = new Map<string, number[]>();
  private serial = 0;

  constructor(private readonly mutation: Mutation) {
    for (const who of this.lives.keys()) this.recount(who);
  }

  take({ what, who, other, day, value, flag }: Step) {
    const life = this.lives[who];
    if (!life || life.mergedInto !== null) return;
    const on = addDays(START, day);
    if (what <= 3) this.antenatal(life, on, value, flag);
    else if (what <= 7) this.weigh(life, on, value, flag);
    else if (what <= 10) this.screen(life, on, value, flag);
    else if (what === 11) this.correct(life, value, on);
    else if (what === 12) this.voidOne(life, value);
    else if (what === 13) this.move(life, on, flag ? (HOMES[value % 4] ?? null) : null);
    else if (what === 14)
      life.diedOn =
        flag && !life.records.some(({ servedOn }) => servedOn > on) && on >= life.bornOn ? on : null;
    else if (what === 15) this.merge(who, other);
    else if (what === 16) life.bornOn = addDays(life.bornOn, value - 30);
    else if (what === 17) life.sex = life.sex === "L" ? "P" : "L";
    else if (!this.years.includes(2026)) return this.openYear(2026);
    this.recount(who);
    this.recount(other);
  }

  private antenatal(life: Life, on: Day, value: number, doctor: boolean) {
    let pregnancy = life.pregnancies.find(({ hphtOn }) => hphtOn <= on && on <= addDays(hphtOn, 290));
    if (!pregnancy) {
      const weeks = value % 4 === 0 ? 20 : 8;
      const ends = {
        on: addDays(on, 30 + 4 * value),
        kind: value % 5 === 0 ? "KEGUGURAN" : "LAHIR",
      } as const;
      pregnancy = {
        id: `h${this.serial++}`,
        hphtOn: addDays(on, -7 * weeks),
        registeredOn: on,
        ended: value % 3 === 0 ? ends : null,
      };
      life.pregnancies.push(pregnancy);
      if (value % 7 === 0) return;
    }
    const days = [on, addDays(on, 56), addDays(on, 130), addDays(on, 160)].slice(0, doctor ? 4 : 1);
    for (const [index, contact] of days.entries())
      this.add(
        life,
        "ANC",
        contact,
        {
          petugas: doctor && index % 3 === 0 ? "DOKTER" : "BIDAN",
          ttd_diberikan: 30,
          // Some are short from the second contact on; of some a kader told at one contact.
          tb_cm: index > 0 && value % 4 === 1 ? 141 : 158,
          ditemukan_masyarakat: value % 3 === index,
        },
        { pregnancyId: pregnancy.id },
      );
  }

  /** Once, or three months in a row with a gain that hardly moves. */
  private weigh(life: Life, on: Day, value: number, often: boolean) {
    for (let month = 0; month < (often ? 3 : 1); month++)
      this.add(
        life,
        "TIMBANG",
        addDays(on, 30 * month),
        { bb_kg: 3 + value / 5 + month * ((value % 5) / 10) },
        // Every seventh weight lies outside WHO's flags.
        { derived: { umur_hari: 400, ...(value % 7 !== 0 && { bbu: 0 }) } },
      );
  }

  private screen(life: Life, on: Day, value: number, whole: boolean) {
    const pressure = { sistolik: 100 + value, diastolik: 70 + (value % 30) };
    const rest = whole ? { gula_darah: 120, merokok: "TIDAK", lp_cm: 80 } : { merokok: "AKTIF", lp_cm: 95 };
    const kind = (["SKRINING_REMAJA", "SKRINING_DEWASA", "SKRINING_LANSIA"] as const)[value % 3] ?? "";
    const more = kind === "SKRINING_REMAJA" ? PUPIL : kind === "SKRINING_LANSIA" ? ELDER : {};
    this.add(life, kind, on, { ...pressure, ...rest, ...more });
  }

  private add(
    life: Life,
    kind: string,
    servedOn: Day,
    data: RecordHistory["data"],
    { pregnancyId = null, derived = {} }: Partial<Pick<RecordHistory, "pregnancyId" | "derived">> = {},
  ) {
    if (servedOn < life.bornOn || (life.diedOn && servedOn > life.diedOn)) return;
    life.records.push({
      id: `r${String(this.serial++).padStart(4, "0")}`,
      kind,
      servedOn,
      pregnancyId,
      data,
      derived,
      voided: false,
    });
  }

  private correct(life: Life, value: number, on: Day) {
    const record = life.records[value % (life.records.length || 1)];
    if (!record || record.voided || on < life.bornOn) return;
    record.voided = true;
    life.records.push({ ...record, id: `r${this.serial++}`, servedOn: on, voided: false });
  }

  private voidOne(life: Life, value: number) {
    const record = life.records[value % (life.records.length || 1)];
    if (record) record.voided = true;
  }

  private move(life: Life, on: Day, homeId: string | null) {
    const since = homeId ? monthOf(on) : addMonths(monthOf(on), 1);
    const kept = life.homes.filter((home) => home.since < since);
    const back = life.homes.find((home) => home.since === since && home.leftOn);
    // Back in the month after leaving: the absence at the end of the month before stays known.
    life.homes = [
      ...kept,
      { since, homeId, ...(homeId === null ? { leftOn: on } : back?.leftOn && { leftOn: back.leftOn }) },
    ];
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
      const key = `${year}|${unitId}|${slot}|${sex}`;
      this.tallies.set(
        key,
        months.map((by, index) => by + (this.tallies.get(key)?.[index] ?? 0)),
      );
    }
  }

  codesReached(): string[] {
    const counts = countByOracle(
      this.lives.filter(({ mergedInto }) => mergedInto === null).map(oraclePersonOf),
    );
    return ORACLE_CODES.filter((code) => [...counts.keys()].some((key) => key.includes(`|${code}|`)));
  }

  /** Compares what a page would show for each home, desa, code and month. */
  differences(): string[] {
    const counts = countByOracle(
      this.lives.filter(({ mergedInto }) => mergedInto === null).map(oraclePersonOf),
    );
    const wrong: string[] = [];
    for (const unit of [...HOMES, "damai", "juru"]) {
      const homes = HOMES.filter((home) => home === unit || DESA[home] === unit);
      for (const code of ORACLE_CODES) {
        for (const year of this.years) {
          for (let month = 1; month <= 12; month++) {
            const shown = this.shown(unit, code, year, month);
            const expected = this.expected(counts, { homes, code, year, month });
            if (shown !== expected) wrong.push(`${unit} ${code} ${year}-${month}: ${shown}, not ${expected}`);
          }
        }
      }
    }
    return wrong;
  }

  private shown(unit: string, code: (typeof ORACLE_CODES)[number], year: number, month: number): number {
    const rows = ["L", "P"].map((sex) => this.tallies.get(`${year}|${unit}|${SLOTS[code]}|${sex}`) ?? []);
    const summed = this.mutation === "states summed" || !isOfTheMonth(code);
    const from = summed ? 0 : month - 1;
    return rows.flatMap((months) => months.slice(from, month)).reduce((sum, count) => sum + count, 0);
  }

  private expected(
    counts: Map<string, number>,
    { homes, code, year, month }: { homes: string[]; code: OracleCode; year: number; month: number },
  ): number {
    const first = isOfTheMonth(code) ? month : 1;
    let sum = 0;
    for (const home of homes)
      for (let number = first; number <= month; number++)
        sum += counts.get(`${home}|${code}|${year}-${String(number).padStart(2, "0")}`) ?? 0;
    return sum;
  }
}

const PUPIL = { bb_kg: 45, tb_cm: 150, mata: "NORMAL", telinga: "NORMAL", gigi: "NORMAL" };

const ELDER = {
  ...Object.fromEntries(Object.entries(AKS_MAXIMA).map(([item, score]) => [item, score])),
  ...Object.fromEntries(
    Object.values(SKILAS_DOMAINS).flatMap(({ codes }) => codes.slice(0, 1).map((code) => [code, false])),
  ),
};

function historyOf(life: Life): History {
  const merged = life.mergedInto !== null;
  return {
    personId: "",
    sex: life.sex,
    bornOn: life.bornOn,
    diedOn: life.diedOn,
    residences: merged ? [] : life.homes,
    pregnancies: merged
      ? []
      : inSuccession(life.pregnancies.toSorted((a, b) => (a.hphtOn < b.hphtOn ? -1 : 1))),
    records: merged
      ? []
      : life.records
          .filter(({ voided }) => !voided)
          .sort((a, b) => (a.servedOn + a.id < b.servedOn + b.id ? -1 : 1)),
  };
}

function oraclePersonOf(life: Life): OraclePerson {
  const { records } = historyOf(life);
  return {
    sex: life.sex,
    born: life.bornOn,
    died: life.diedOn,
    homes: life.homes.map(({ since, homeId }) => ({ since, home: homeId })),
    left: life.homes.flatMap(({ leftOn }) => leftOn ?? []),
    pregnancies: life.pregnancies.map(({ id, hphtOn, registeredOn, ended }) => ({
      id,
      hpht: hphtOn,
      known: registeredOn,
      ended: ended && { on: ended.on, lost: ended.kind === "KEGUGURAN" },
    })),
    records: records.map(({ kind, servedOn, pregnancyId, data, derived }) => ({
      kind,
      on: servedOn,
      pregnancy: pregnancyId,
      data,
      derived,
    })),
  };
}
