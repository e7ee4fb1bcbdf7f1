import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { unscoped } from "#lib/db/unscoped";
import { Refusal } from "#lib/errors";
import { dateOf } from "#lib/period/day";
import { dateOfMonth, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import type { IdentityInput, RegistrationInput } from "#lib/person/schema";
import { hashKk, sealKk, sealNik } from "#lib/person/seal-nik";
import { demandFirst } from "#lib/person/taken-nik";
import { likelyDuplicates } from "#lib/person/unscoped-duplicates";
import { changeHistories } from "#lib/recording/change-histories";
import { demandBirth } from "#lib/recording/identity-rules";
import { demandLikelyBirth } from "#lib/recording/likely-birth";
import { demandHome, homesSince } from "#lib/recording/residence";
import { findReturned, welcomeBack } from "#lib/recording/welcome-back";
import { withFamilies } from "#lib/recording/with-families";

export type Registered = {
  id: string;
  name: string;
  /** An old entry was opened again instead of a new one made: the move back, by its id. */
  returned?: string;
};

/**
 * A new person, at home since birth or since the month they moved in. Someone who once moved away and comes back
 * with the same NIK and birth date becomes a resident again, with the old history.
 */
export async function registerPerson(
  tx: Tx,
  actor: Authorized<"person:register">,
  input: RegistrationInput,
): Promise<Registered> {
  const day = today(actor.timeZone);
  demandBirth(input.bornOn, day);
  if (input.movedInOn && input.movedInOn > day) throw new Refusal("MOVED_IN_FUTURE", "movedInOn");
  if (!actor.homes.includes(input.homeId)) throw new Refusal("HOME_UNKNOWN", "homeId");
  if (input.movedInOn && input.movedInOn < input.bornOn)
    throw new Refusal("MOVED_IN_BEFORE_BIRTH", "movedInOn");
  const since = monthOf(input.movedInOn ?? input.bornOn);
  await demandHome(tx, { homeId: input.homeId, month: monthOf(day), field: "homeId" });

  // Sent again before the first one has its answer: it waits here, and is then told what the first was.
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('persons'), hashtext(${input.id}))`;
  const again = await findAgain(tx, actor, input);
  if (again) return again;
  const returned = await findReturned(tx, actor, input);
  if (returned) return await welcomeBack(tx, actor, returned, input, since);
  await demandLikelyBirth(tx, input, day);
  if (!input.notDuplicate && (await likelyDuplicates(tx, actor, input)).length > 0)
    throw new Refusal("LIKELY_DUPLICATE");
  const family = input.kk ? await findFamily(tx, input.kk) : null;
  await changeHistories(tx, actor, await withFamilies(tx, [input.id], family ? [family] : []), async () => {
    const identity = await identityOf(tx, input);
    await demandFirst(actor, input.nik, () =>
      tx.person.create({
        data: { id: input.id, ...identity, homeId: input.homeId, registeredById: actor.id },
        select: { id: true },
      }),
    );
    const homes = await homesSince(tx, input.homeId, since);
    await tx.residence.createMany({
      data: homes.map((home) => ({
        personId: input.id,
        since: dateOfMonth(home.since),
        homeId: home.homeId,
        recordedById: actor.id,
      })),
    });
    await recordEvent(tx, actor, "person.registered", { kind: "person", id: input.id });
  });
  return { id: input.id, name: input.name };
}

/** The columns of an identity; the NIK is sealed, the family made when its card is new. */
export async function identityOf(tx: Tx, input: IdentityInput, presentMotherId: string | null = null) {
  return {
    name: input.name,
    sex: input.sex,
    bornOn: dateOf(input.bornOn),
    bornEstimated: input.bornEstimated === "ya",
    ...(input.nik ? sealNik(input.nik) : { nikCipher: null, nikHash: null }),
    noNikReason: input.nik ? null : (input.noNikReason ?? null),
    motherId: await demandMother(tx, input, presentMotherId),
    motherName: input.motherName ?? null,
    birthOrder: input.birthOrder ?? null,
    familyId: input.kk ? await familyWith(tx, input.kk) : null,
    dusun: input.dusun ?? null,
    rt: input.rt ?? null,
    phone: input.phone ?? null,
  };
}

/** An elder woman within reach; the mother who is known already may live elsewhere. */
async function demandMother(
  tx: Tx,
  { id, motherId, bornOn }: IdentityInput,
  presentId: string | null,
): Promise<string | null> {
  if (!motherId) return null;
  if (motherId === id) throw new Refusal("MOTHER_SELF", "motherId");
  const find = (among: { sex?: "P" }) =>
    tx.person.findFirst({ where: { id: motherId, ...among }, select: { bornOn: true } });
  const mother =
    motherId === presentId ? await unscoped(tx, "KIN", () => find({})) : await find({ sex: "P" });
  if (!mother) throw new Refusal("NOT_FOUND", "motherId");
  if (mother.bornOn >= dateOf(bornOn)) throw new Refusal("MOTHER_YOUNGER", "motherId");
  return motherId;
}

async function familyWith(tx: Tx, kk: string): Promise<string> {
  const known = await findFamily(tx, kk);
  if (known) return known;
  const made = await unscoped(tx, "FAMILY", () =>
    tx.family.create({ data: sealKk(kk), select: { id: true } }),
  );
  return made.id;
}

/** Who else stands on that family card. */
export async function findFamily(tx: Tx, kk: string): Promise<string | null> {
  const found = await unscoped(tx, "FAMILY", () =>
    tx.family.findUnique({ where: { kkHash: hashKk(kk) }, select: { id: true } }),
  );
  return found?.id ?? null;
}

/** Sending twice registers once. */
async function findAgain(
  tx: Tx,
  actor: Authorized<"person:register">,
  { id, name, bornOn }: RegistrationInput,
) {
  const found = await tx.person.findUnique({
    where: { id },
    select: { id: true, name: true, bornOn: true, registeredById: true },
  });
  if (!found) return null;
  const same = found.name === name && found.bornOn.getTime() === dateOf(bornOn).getTime();
  if (!same || found.registeredById !== actor.id) throw new Refusal("RECORD_ID_TAKEN");
  return { id, name };
}
