import "server-only";
import { type Clash, joinChanges } from "#lib/action/meanwhile";
import type { Tx } from "#lib/db/client";
import { dayOf } from "#lib/period/day";
import { type IdentityText, type IdentityTexts, inputWith, textsOf } from "#lib/person/meanwhile";
import type { IdentityInput } from "#lib/person/schema";
import { hashKk, hashNik, markOf, openNik } from "#lib/person/seal-nik";

/** Two people corrected the same field: nothing is written until one of them has chosen. */
export class ChangedMeanwhile extends Error {
  constructor(
    readonly clashes: readonly Clash<IdentityText>[],
    readonly stored: IdentityTexts,
  ) {
    super(`Diubah orang lain sementara itu: ${clashes.map(({ field }) => field).join(", ")}.`);
  }
}

/** The correction without what its form did not change, and what somebody else changed besides. The person is locked. */
export async function keepMeanwhile(tx: Tx, input: IdentityInput) {
  const stored = await readStored(tx, input.id);
  const { awal: opened = stored.texts, terlihat: seen = {}, pilih: choices = {} } = input;
  const marks = {
    nik: input.nik ? markOf(input.id, hashNik(input.nik)) : "",
    // A card number left blank is one that was not typed again.
    kk: input.kk ? markOf(input.id, hashKk(input.kk)) : (opened.kk ?? stored.texts.kk),
  };
  const typed = textsOf(input, marks);
  const { joined, clashes, theirs } = joinChanges<IdentityText>({
    opened,
    typed,
    stored: stored.texts,
    seen,
    choices,
  });
  if (clashes.length > 0) throw new ChangedMeanwhile(clashes, stored.texts);
  const numbers = {
    nik: joined.nik === stored.texts.nik ? stored.nik : input.nik,
    kk: joined.kk === stored.texts.kk ? undefined : input.kk,
  };
  return { kept: inputWith(input, joined, numbers), theirs };
}

async function readStored(tx: Tx, id: string) {
  const person = await tx.person.findUniqueOrThrow({
    where: { id },
    include: { family: { select: { kkHash: true } } },
  });
  const { nikCipher, noNikReason, name, sex, motherId, motherName, birthOrder, dusun, rt, phone } = person;
  const texts = textsOf(
    {
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
    },
    { nik: markOf(id, person.nikHash), kk: markOf(id, person.family?.kkHash) },
  );
  return { texts, nik: nikCipher === null ? undefined : openNik(nikCipher) };
}
