import "server-only";
import { type Authorized, demand } from "#lib/access/actor";
import type { FormValues } from "#lib/action/result";
import { recordEvent } from "#lib/audit/record-event";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { MOTHERS_ENTRY } from "#lib/page/registration/mother";
import type { Registration } from "#lib/page/registration/registration";
import { searchMothers } from "#lib/page/registration/search-mothers";
import { countQuestion } from "#lib/person/limit-misses";
import { hasOddNik } from "#lib/person/nik";
import type { RegistrationFormInput, RegistrationInput } from "#lib/person/schema";
import { findHolder } from "#lib/person/taken-nik";
import { likelyDuplicates } from "#lib/person/unscoped-duplicates";
import { registerPerson } from "#lib/recording/register-person";

/** Registers, or answers with the people it may be confused with, or looks for the mother; nothing is written then. */
export async function registerOrAsk(
  tx: Tx,
  actor: Authorized<"person:register">,
  input: RegistrationFormInput,
): Promise<Registration> {
  if (input.maksud === "cari") return searchMothers(tx, demand(actor, "person:read"), input);
  const { maksud: _, ...registration } = input;
  return register(tx, actor, registration);
}

async function register(
  tx: Tx,
  actor: Authorized<"person:register">,
  input: RegistrationInput,
): Promise<Registration> {
  try {
    const { id, name, returned } = await registerPerson(tx, actor, input);
    const news = returned ? "kembali" : hasOddNik(input) ? "terdaftar-nik" : "terdaftar";
    return { state: "registered", id, name, news, ...(returned && { move: returned }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "LIKELY_DUPLICATE")
      return {
        state: "asked",
        duplicates: await tellAlike(tx, actor, input),
        typed: await typedIn(tx, input),
      };
    if (error.code === "ODD_BIRTH")
      return {
        state: "doubted",
        question: error.message,
        bornOn: input.bornOn,
        typed: await typedIn(tx, input),
      };
    const holder = error.code === "NIK_TAKEN" ? await findHolder(actor, input.nik) : null;
    if (!holder) throw error;
    return { state: "taken", person: holder, typed: await asActor(actor, (own) => typedIn(own, input)) };
  }
}

/** An answer about people, whoever they are: written down, and limited where it tells of somebody out of reach. */
async function tellAlike(tx: Tx, actor: Authorized<"person:register">, input: RegistrationInput) {
  const alike = await likelyDuplicates(tx, actor, input);
  const away = alike.filter(({ id }) => id === null).length;
  if (away > 0) await countQuestion(actor);
  await recordEvent(
    tx,
    actor,
    "person.alike-told",
    { kind: "names", unit: actor.unitId },
    { total: alike.length, found: away > 0 },
  );
  return alike;
}

/** To fill the form again, with the mother that was chosen in it. */
export async function typedIn(
  tx: Tx,
  { notDuplicate: _, ...input }: Partial<RegistrationInput>,
): Promise<FormValues> {
  const mother = input.motherId
    ? await tx.person.findUnique({ where: { id: input.motherId }, select: { id: true, name: true } })
    : null;
  // An estimate goes back into its own box: as a date it would lose its mark.
  const { bornEstimated, bornOn, ...others } = input;
  const boxes = bornEstimated ? others : { ...others, bornOn };
  const typed = Object.entries(boxes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return {
    ...Object.fromEntries(typed),
    ...(mother && { [MOTHERS_ENTRY]: JSON.stringify([{ ...mother, note: "" }]) }),
  };
}
