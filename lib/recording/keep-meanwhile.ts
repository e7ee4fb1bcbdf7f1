import "server-only";
import type { Tx } from "#lib/db/client";
import { dayOf } from "#lib/period/day";
import { type Clash, type IdentityTexts, inputWith, joinChanges, textsOf } from "#lib/person/meanwhile";
import type { IdentityInput } from "#lib/person/schema";
import { openNik } from "#lib/person/seal-nik";

/** Two people corrected the same field: nothing is written until one of them has chosen. */
export class ChangedMeanwhile extends Error {
  constructor(
    readonly clashes: readonly Clash[],
    readonly stored: IdentityTexts,
  ) {
    super(`Diubah orang lain sementara itu: ${clashes.map(({ field }) => field).join(", ")}.`);
  }
}

/** The correction without what its form did not change. The person is locked. */
export async function keepMeanwhile(tx: Tx, input: IdentityInput): Promise<IdentityInput> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: input.id } });
  const { nikCipher, noNikReason, name, sex, motherId, motherName, birthOrder, dusun, rt, phone } = person;
  const stored = textsOf({
    nik: nikCipher === null ? undefined : openNik(nikCipher),
    noNikReason: noNikReason ?? undefined,
    name,
    sex,
    bornOn: dayOf(person.bornOn),
    bornEstimated: person.bornEstimated ? "ya" : undefined,
    motherId: motherId ?? undefined,
    motherName: motherName ?? undefined,
    birthOrder: birthOrder ?? undefined,
    dusun: dusun ?? undefined,
    rt: rt ?? undefined,
    phone: phone ?? undefined,
  });
  const { awal: opened = stored, terlihat: seen = {}, pilih: choices = {} } = input;
  const { joined, clashes } = joinChanges({ opened, typed: textsOf(input), stored, seen, choices });
  if (clashes.length > 0) throw new ChangedMeanwhile(clashes, stored);
  return inputWith(input, joined);
}
