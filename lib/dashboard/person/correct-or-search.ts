import "server-only";
import { type Authorized, demand } from "#lib/access/actor";
import { clashLine } from "#lib/dashboard/person/clash-line";
import { typedIn } from "#lib/dashboard/person/register-or-ask";
import type { Correction } from "#lib/dashboard/person/registration";
import { searchMothers } from "#lib/dashboard/person/search-mothers";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { hasOddNik } from "#lib/person/nik";
import type { IdentityFormInput, IdentityInput } from "#lib/person/schema";
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
    const { id } = await correctPerson(tx, actor, input);
    return corrected(id, input);
  } catch (error) {
    if (error instanceof Refusal && error.code === "ODD_BIRTH") {
      const { bornOn } = input;
      return { state: "doubted", question: error.message, bornOn, typed: await keptOpen(tx, input) };
    }
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return { state: "clashed", clashes: error.clashes.map(clashLine), typed: await keptIn(tx, input, error) };
  }
}

function corrected(id: string, input: IdentityInput): Correction {
  return { state: "corrected", id, news: hasOddNik(input) ? "identitas-nik" : "identitas" };
}

/** What was typed and what the form was opened with. */
async function keptOpen(tx: Tx, { awal, terlihat: _, pilih: __, ...input }: IdentityInput) {
  return { ...(await typedIn(tx, input)), ...(awal && { awal: JSON.stringify(awal) }) };
}

/** And what was stored when the clash is shown. */
async function keptIn(tx: Tx, input: IdentityInput, { stored }: ChangedMeanwhile) {
  return { ...(await keptOpen(tx, input)), terlihat: JSON.stringify(stored) };
}
