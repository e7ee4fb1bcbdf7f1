import { v7 as uuidv7 } from "uuid";
import type { Actor, Authorized } from "#lib/access/actor";
import { demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import { db } from "#lib/db/client";
import { Invalid, Refusal } from "#lib/errors";
import { addDays, completedMonths, type Day, dayOf } from "#lib/period/day";
import { correctPerson } from "#lib/recording/correct-person";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { recordDeath } from "#lib/recording/record-death";
import { recordService } from "#lib/recording/record-service";
import { PregnancyEndInput, RecordInput } from "#lib/recording/schema";
import { voidService } from "#lib/recording/void-service";
import { changeCatchment } from "#lib/unit/change-catchment";
import { signedIn } from "#prisma/factories/users";
import type { World } from "#prisma/factories/world";
import { contact, registration, screening, weighing } from "#tests/support/random-lives/entries";
import { formFor } from "#tests/support/random-lives/services";

// The steps of a random life on PostgreSQL, each through the verb that a page uses. What the rules refuse changes nothing.

export type Served = { id: string; bornOn: Day; sex: "L" | "P" };
export type Act = { what: number; day: number; value: number; flag: boolean };
export const HIGHEST_ACT = 19;

type Entries = Record<string, string | string[]>;

export class Verbs {
  private constructor(
    private readonly world: World,
    private readonly petugas: Actor,
    private readonly admin: Authorized<"unit:manage">,
  ) {}

  static async of(world: World): Promise<Verbs> {
    const admin = demand(await signedIn(world.admin), "unit:manage");
    return new Verbs(world, await signedIn(world.petugas), admin);
  }

  async take({ what, day, value, flag }: Act, person: Served, other: Served): Promise<void> {
    const on = addDays("2025-01-02", day);
    if (what <= 8) return this.serve(person, on, value, flag);
    await unlessRefused(() => {
      if (what === 9) return this.correctLast(person, on, value);
      if (what === 10) return this.voidLast(person);
      if (what === 11) return this.move(person, on, flag ? value : null);
      if (what === 12) return this.die(person, on, value);
      if (what === 13) return this.merge(person, other, value);
      if (what === 14) return this.correctIdentity(person, value, flag);
      if (what === 15) return this.endLast(person, on, flag);
      if (what === 16) return this.serveByAnother(value, flag);
      return this.save(person.id, formFor(person.bornOn, on), on, { bb_kg: "50", tb_cm: "150" });
    });
  }

  /** What suits the age; a woman is mostly pregnant. */
  private async serve(person: Served, on: Day, value: number, flag: boolean) {
    const age = completedMonths(person.bornOn, on);
    if (age < 72) return this.weigh(person, on, value, flag);
    if (person.sex === "P" && age >= 18 * 12 && age < 45 * 12 && value % 4 !== 0)
      return this.antenatal(person, on, value, flag);
    const form = formFor(person.bornOn, on);
    const entries = screening(form, person.bornOn, on, value, flag);
    await unlessRefused(() => this.save(person.id, form, on, entries));
  }

  private async antenatal({ id }: Served, on: Day, value: number, often: boolean) {
    const hpht = addDays(on, value % 5 === 0 ? -120 : -60);
    await unlessRefused(() => this.save(id, "HAMIL", on, registration(hpht, value)));
    if (value % 7 === 3) return;
    const days = [0, 56, 84, 130, 160, 190].slice(0, often ? 6 - (value % 3) : 2);
    for (const [index, after] of days.entries())
      await unlessRefused(() => this.save(id, "ANC", addDays(on, after), contact(value, index)));
  }

  /** Four save for one child at the same moment, of months in a row; some children stay as heavy as they were. */
  private async weigh({ id, bornOn }: Served, on: Day, value: number, often: boolean) {
    const days = [0, 30, 61, 91].slice(0, often ? 4 : 1).map((after) => addDays(on, after));
    await Promise.all(
      days.map((day) => {
        const entries = weighing(bornOn, value % 3 === 0 ? on : day, value);
        return unlessRefused(() => this.save(id, "TIMBANG", day, entries));
      }),
    );
  }

  private save(personId: string, kind: string, servedOn: Day, entries: Entries, replaces?: string) {
    const input = RecordInput.parse({
      id: uuidv7(),
      person_id: personId,
      kind,
      served_on: servedOn,
      place: "POSYANDU",
      dipastikan: ["bb_kg", "pb_tb_cm", "tb_cm", "td", "lp_cm", "lila_cm", "hb"],
      tanda_bahaya_ada: "tidak",
      ...(replaces && { replaces, reason: "salah tulis" }),
      ...entries,
    });
    const actor = demand(this.petugas, "service:record");
    return asActor(this.petugas, (tx) => recordService(tx, actor, input));
  }

  private lastOf({ id }: Served) {
    return db().serviceRecord.findFirst({
      where: { personId: id, voidedAt: null, kind: { not: "HAMIL" } },
      orderBy: { recordedAt: "desc" },
    });
  }

  private async correctLast(person: Served, on: Day, value: number) {
    const last = await this.lastOf(person);
    if (last?.kind === "TIMBANG")
      await this.save(person.id, "TIMBANG", on, weighing(person.bornOn, on, value), last.id);
  }

  private async voidLast(person: Served) {
    const last = await this.lastOf(person);
    const actor = demand(this.petugas, "service:correct");
    if (last) await asActor(actor, (tx) => voidService(tx, actor, { id: last.id, reason: "salah orang" }));
  }

  private move({ id }: Served, on: Day, place: number | null) {
    const { kenanga, flamboyan, melati, teratai } = this.world;
    const to = place === null ? null : [kenanga, flamboyan, melati, teratai][place % 4];
    const actor = demand(this.petugas, "person:move");
    return asActor(actor, (tx) =>
      movePerson(tx, actor, { person_id: id, moved_on: on, to: to?.id ?? "LUAR" }),
    );
  }

  /** Few of them, and late: most lives must go on. */
  private async die({ id }: Served, on: Day, value: number) {
    const actor = demand(this.petugas, "person:die");
    if (value % 3 === 0) await asActor(actor, (tx) => recordDeath(tx, actor, { person_id: id, died_on: on }));
  }

  private async merge({ id }: Served, other: Served, value: number) {
    const actor = demand(this.petugas, "person:merge");
    if (value % 3 === 0)
      await asActor(actor, (tx) => mergePeople(tx, actor, { winner_id: id, loser_id: other.id }));
  }

  private async correctIdentity(person: Served, value: number, flag: boolean) {
    const { id, name, sex, bornOn } = await db().person.findUniqueOrThrow({ where: { id: person.id } });
    const identity = {
      id,
      name,
      sex: flag && value % 4 === 0 ? (sex === "L" ? ("P" as const) : ("L" as const)) : sex,
      bornOn: addDays(dayOf(bornOn), value - 30),
      noNikReason: "BELUM_REKAM" as const,
    };
    const actor = demand(this.petugas, "person:correct");
    await asActor(actor, (tx) => correctPerson(tx, actor, identity));
  }

  private async endLast({ id }: Served, on: Day, alive: boolean) {
    const pregnancy = await db().pregnancy.findFirst({
      where: { personId: id, voidedAt: null, outcomes: { none: { voidedAt: null } } },
      orderBy: { hphtOn: "desc" },
    });
    if (!pregnancy) return;
    const input = PregnancyEndInput.parse({
      pregnancy_id: pregnancy.id,
      person_id: id,
      ended_on: alive ? addDays(dayOf(pregnancy.hphtOn), 266) : on,
      kind: alive ? "LAHIR" : "KEGUGURAN",
      bayi_1_result: "HIDUP",
      bayi_1_sex: "P",
      bayi_1_weight_gram: "2900",
    });
    const actor = demand(this.petugas, "pregnancy:end");
    await asActor(actor, (tx) => endPregnancy(tx, actor, input));
  }

  /** A desa goes to another puskesmas, or back; nobody is recounted. */
  private async serveByAnother(value: number, flag: boolean) {
    const { kampongDamai, juruSeberang, tanjungpandan, neighbour } = this.world;
    const desa = value % 2 === 0 ? kampongDamai : juruSeberang;
    const puskesmas = flag ? tanjungpandan : neighbour;
    const from = value % 3 === 0 ? "2026-12" : "2026-11";
    await asActor(this.admin, (tx) =>
      changeCatchment(tx, this.admin, { desaId: desa.id, puskesmasId: puskesmas.id, from }),
    );
  }
}

async function unlessRefused(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Invalid)) throw error;
  }
}
