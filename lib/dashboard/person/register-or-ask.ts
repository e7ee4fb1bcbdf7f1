import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import type { FormValues } from "#lib/action/result";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import type { RegistrationInput } from "#lib/person/schema";
import { hashNik } from "#lib/person/seal-nik";
import { type Duplicate, likelyDuplicates } from "#lib/person/unscoped-duplicates";
import { registerPerson } from "#lib/recording/register-person";

export type Registration =
  | { state: "registered"; id: string; name: string }
  /** Someone of that name and birth date is known: is it the same person? */
  | { state: "asked"; duplicates: Duplicate[]; typed: FormValues }
  /** The NIK is taken by someone who may be opened. */
  | { state: "taken"; person: { id: string; name: string }; typed: FormValues };

/** Registers, or answers with the people it may be confused with; nothing is written then. */
export async function registerOrAsk(
  tx: Tx,
  actor: Authorized<"person:register">,
  input: RegistrationInput,
): Promise<Registration> {
  try {
    return { state: "registered", ...(await registerPerson(tx, actor, input)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === "LIKELY_DUPLICATE")
      return { state: "asked", duplicates: await likelyDuplicates(tx, actor, input), typed: typedIn(input) };
    const holder = error.code === "NIK_TAKEN" ? await holderOf(tx, actor, input.nik) : null;
    if (!holder) throw error;
    return { state: "taken", person: holder, typed: typedIn(input) };
  }
}

function holderOf(tx: Tx, actor: Authorized<"person:register">, nik: string | undefined) {
  if (!nik) return null;
  return tx.person.findFirst({
    where: { AND: [withinReach(actor), { nikHash: hashNik(nik) }] },
    select: { id: true, name: true },
  });
}

/** To fill the form again. */
function typedIn({ notDuplicate: _, ...input }: RegistrationInput): FormValues {
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
