import type { Texts } from "#lib/action/meanwhile";
import { isDay } from "#lib/period/day";
import { bornText, ESTIMATED } from "#lib/person/estimated-birth";
import type { IdentityInput } from "#lib/person/schema";

/**
 * What a correction may change, as the texts of its form. `nik` is the mark of the number or the reason why there is
 * none, `kk` the mark of the card: no number stands in a hidden entry.
 */
export type IdentityText =
  | "nik"
  | "name"
  | "sex"
  | "bornOn"
  | "motherId"
  | "motherName"
  | "birthOrder"
  | "kk"
  | "dusun"
  | "rt"
  | "phone";
export type IdentityTexts = Texts<IdentityText>;

/** Marks of the two numbers; empty = none. */
export type Marks = { nik: string; kk: string };

export function textsOf(input: Omit<IdentityInput, "id">, marks: Marks): IdentityTexts {
  const { noNikReason, birthOrder, motherId, motherName, dusun, rt, phone } = input;
  return {
    nik: marks.nik || (noNikReason ?? ""),
    kk: marks.kk,
    name: input.name,
    sex: input.sex,
    bornOn: bornText(input.bornOn, input.bornEstimated === "ya"),
    motherId: motherId ?? "",
    motherName: motherName ?? "",
    birthOrder: birthOrder === undefined ? "" : String(birthOrder),
    dusun: dusun ?? "",
    rt: rt ?? "",
    phone: phone ?? "",
  };
}

/** The input that writes these texts and numbers; what is stored need not be what a form would accept today. */
export function inputWith(
  input: IdentityInput,
  texts: IdentityTexts,
  numbers: { nik: string | undefined; kk: string | undefined },
): IdentityInput {
  const { nik, birthOrder } = texts;
  const bornOn = texts.bornOn.replace(ESTIMATED, "");
  return {
    ...input,
    ...numbers,
    noNikReason: numbers.nik ? undefined : (nik as IdentityInput["noNikReason"]),
    name: texts.name,
    sex: texts.sex === "L" ? "L" : "P",
    bornOn: isDay(bornOn) ? bornOn : input.bornOn,
    bornEstimated: texts.bornOn.endsWith(ESTIMATED) ? "ya" : undefined,
    motherId: texts.motherId || undefined,
    motherName: texts.motherName || undefined,
    birthOrder: birthOrder ? Number(birthOrder) : undefined,
    dusun: texts.dusun || undefined,
    rt: texts.rt || undefined,
    phone: texts.phone || undefined,
  };
}
