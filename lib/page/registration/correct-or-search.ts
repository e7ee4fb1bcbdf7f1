import "server-only";
import { type Actor, type Authorized, demand } from "#lib/access/actor";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { clashLine } from "#lib/page/registration/clash-line";
import { typedIn } from "#lib/page/registration/register-or-ask";
import type { Correction } from "#lib/page/registration/registration";
import { searchMothers } from "#lib/page/registration/search-mothers";
import { hasOddNik } from "#lib/person/nik";
import type { IdentityFormInput, IdentityInput } from "#lib/person/schema";
import { findHolder } from "#lib/person/taken-nik";
import { correctPerson } from "#lib/recording/correct-person";
import { ChangedMeanwhile } from "#lib/recording/keep-meanwhile";

/** Corrects who someone is, or looks for the mother; nothing is written then. */
export async function correctOrSearch(
  tx: Tx,
  actor: Authorized<"person:correct">,
  input: IdentityFormInput,
): Promise<Correction> {
  if (input.maksud === "cari") return searchMothers(tx, demand(actor, "person:read"), input);
  try {
    const { id, theirs } = await correctPerson(tx, actor, input);
    return { state: "corrected", id, news: newsOf(input, theirs.length > 0) };
  } catch (error) {
    if (error instanceof Refusal && error.code === "NIK_TAKEN") return await takenBy(actor, input, error);
    if (error instanceof Refusal && error.code === "ODD_BIRTH") {
      const { bornOn } = input;
      return { state: "doubted", question: error.message, bornOn, typed: await keptOpen(tx, input) };
    }
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return { state: "clashed", clashes: error.clashes.map(clashLine), typed: await keptIn(tx, input, error) };
  }
}

function newsOf(input: IdentityInput, besides: boolean) {
  if (hasOddNik(input)) return besides ? "identitas-nik-lain" : "identitas-nik";
  return besides ? "identitas-lain" : "identitas";
}

/** Within reach the holder is told by name; the refusal may have ended the transaction, so what was typed is read apart. */
async function takenBy(actor: Actor, input: IdentityInput, refusal: Refusal): Promise<Correction> {
  const person = await findHolder(actor, input.nik);
  if (!person) throw refusal;
  const { awal, terlihat, pilih: _, ...typed } = input;
  return {
    state: "taken",
    person,
    typed: {
      ...(await asActor(actor, (tx) => typedIn(tx, typed))),
      ...(awal && { awal: JSON.stringify(awal) }),
      ...(terlihat && { terlihat: JSON.stringify(terlihat) }),
    },
  };
}

/** What was typed and what the form was opened with. */
async function keptOpen(tx: Tx, { awal, terlihat: _, pilih: __, ...input }: IdentityInput) {
  return { ...(await typedIn(tx, input)), ...(awal && { awal: JSON.stringify(awal) }) };
}

/** And what was stored when the clash is shown. */
async function keptIn(tx: Tx, input: IdentityInput, { stored }: ChangedMeanwhile) {
  return { ...(await keptOpen(tx, input)), terlihat: JSON.stringify(stored) };
}
