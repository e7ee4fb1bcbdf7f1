import "server-only";
import { type Authorized, demand } from "#lib/access/actor";
import type { Correction } from "#lib/dashboard/person/registration";
import { searchMothers } from "#lib/dashboard/person/search-mothers";
import type { Tx } from "#lib/db/client";
import { hasOddNik } from "#lib/person/nik";
import type { IdentityFormInput } from "#lib/person/schema";
import { correctPerson } from "#lib/recording/correct-person";

/** Corrects who someone is, or looks for the mother; nothing is written then. */
export async function correctOrSearch(
  tx: Tx,
  actor: Authorized<"person:correct">,
  input: IdentityFormInput,
): Promise<Correction> {
  if (input.maksud === "cari") return searchMothers(tx, demand(actor, "person:read"), input);
  const { id } = await correctPerson(tx, actor, input);
  return { state: "corrected", id, news: hasOddNik(input) ? "identitas-nik" : "identitas" };
}
