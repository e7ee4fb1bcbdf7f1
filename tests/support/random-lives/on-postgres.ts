import fc from "fast-check";
import { db } from "#lib/db/client";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { recount } from "#lib/measure/recount";
import type { Day } from "#lib/period/day";
import { createPerson } from "#prisma/factories/people";
import { openYears } from "#prisma/factories/records";
import { createWorld, type World } from "#prisma/factories/world";
import { countByOracle, differencesBetween, type OracleCounts, withDesa } from "#tests/support/oracle/count";
import { readCounts, readPeople } from "#tests/support/random-lives/read-people";
import { HIGHEST_ACT, type Served, Verbs } from "#tests/support/random-lives/verbs";

// Random lives, written through the verbs that the pages use, beside each other in one database.

const PEOPLE: Omit<Served, "id">[] = [
  { sex: "P", bornOn: "2024-12-10" },
  { sex: "L", bornOn: "2021-09-01" },
  { sex: "P", bornOn: "2013-11-20" },
  { sex: "L", bornOn: "2010-06-15" },
  { sex: "P", bornOn: "1998-02-28" },
  { sex: "P", bornOn: "1991-03-01" },
  { sex: "L", bornOn: "1965-09-09" },
];

/** They live there and no more: with the others somebody is of every five years. */
const BESIDE: Omit<Served, "id">[] = [
  { sex: "L", bornOn: "2000-12-31" },
  { sex: "P", bornOn: "1980-06-30" },
  { sex: "L", bornOn: "1975-07-01" },
  { sex: "P", bornOn: "1955-05-15" },
  { sex: "L", bornOn: "1946-01-31" },
];

const acts = fc.array(
  fc.record({
    who: fc.nat(PEOPLE.length - 1),
    what: fc.nat(HIGHEST_ACT),
    day: fc.nat(680),
    value: fc.nat(60),
    flag: fc.boolean(),
  }),
  { minLength: 20, maxLength: 40 },
);

export class RegisterOnPostgres {
  private constructor(
    readonly world: World,
    private readonly verbs: Verbs,
  ) {}

  static async make(): Promise<RegisterOnPostgres> {
    const world = await createWorld();
    await openYears(2025);
    const register = new RegisterOnPostgres(world, await Verbs.of(world));
    await register.settle(BESIDE, world.kenanga);
    return register;
  }

  /**
   * So many sequences of seven people each; the second year is opened halfway. Asks after every tenth. What no verb
   * counts yet is counted after each act, for the two whom it may concern.
   */
  async live(
    sequences: number,
    seed: number,
    ask: (done: number) => Promise<void>,
    count: (personIds: string[]) => Promise<void> = async () => {},
  ): Promise<void> {
    for (const [index, sequence] of fc.sample(acts, { numRuns: sequences, seed }).entries()) {
      const people = await this.settle(PEOPLE, [this.world.kenanga, this.world.melati][index % 2]);
      for (const { who, ...act } of sequence) {
        const [person, other] = [people[who], people[(who + 1) % people.length]];
        if (!person || !other) continue;
        await this.verbs.take(act, person, other);
        await count([person.id, other.id]);
      }
      if (index === Math.floor(sequences / 2)) await bringYearsUpToDate("2026-11-12");
      if (index % 10 === 9) await ask(index + 1);
    }
  }

  private async settle(born: typeof PEOPLE, home = this.world.kenanga): Promise<Served[]> {
    const people: Served[] = [];
    for (const { sex, bornOn } of born) {
      const { id } = await createPerson({
        name: `Orang ${bornOn}`,
        sex,
        bornOn: bornOn as Day,
        home,
        by: this.world.petugas,
      });
      people.push({ id, sex, bornOn });
    }
    await db().$transaction((tx) =>
      recount(
        tx,
        people.map(({ id }) => id),
      ),
    );
    return people;
  }

  /** By home and desa, of the opened years. */
  async expected(): Promise<OracleCounts> {
    const years = (await db().openedYear.findMany()).map(({ year }) => year);
    const units = await db().unit.findMany({ select: { id: true, parentId: true } });
    const desaOf = new Map(units.map(({ id, parentId }) => [id, parentId ?? ""]));
    return withDesa(countByOracle(await readPeople(), years), (home) => desaOf.get(home) ?? "");
  }

  /** Where the tallies say another number than the oracle. */
  async differences(): Promise<string[]> {
    return differencesBetween(await readCounts(), await this.expected());
  }
}
