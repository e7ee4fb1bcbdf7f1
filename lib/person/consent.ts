import type { Day } from "#lib/period/day";

/** What a person is asked for besides the service itself, which the law gives without it. */
export const CONSENT_PURPOSES = ["KUNJUNGAN_RUMAH", "TELEPON"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

export const PURPOSE_LABELS = {
  KUNJUNGAN_RUMAH: "Kunjungan rumah",
  TELEPON: "Telepon",
} as const satisfies Record<ConsentPurpose, string>;

/** In a list, beside who does not want it. */
export const REFUSED_LABELS = {
  KUNJUNGAN_RUMAH: "jangan dikunjungi",
  TELEPON: "jangan ditelepon",
} as const satisfies Record<ConsentPurpose, string>;

export const MANNERS = ["LISAN", "TERTULIS"] as const;
export const MANNER_LABELS = { LISAN: "Lisan", TERTULIS: "Tertulis" } as const;

/** Who speaks for a child, or for whoever cannot. */
export const RELATIONS = ["IBU", "AYAH", "WALI", "SUAMI_ISTRI", "ANAK", "KELUARGA_LAIN"] as const;
export type Relation = (typeof RELATIONS)[number];

export const RELATION_LABELS = {
  IBU: "ibu",
  AYAH: "ayah",
  WALI: "wali",
  SUAMI_ISTRI: "suami atau istri",
  ANAK: "anak",
  KELUARGA_LAIN: "keluarga lain",
} as const satisfies Record<Relation, string>;

/** One answer of a day, that was not taken back. */
export type Consent = {
  id: string;
  purpose: ConsentPurpose;
  given: boolean;
  givenOn: Day;
  manner: (typeof MANNERS)[number];
  by: { name: string; relation: Relation } | null;
  witness: string | null;
  recordedById: string;
  recordedAt: Date;
};

type Answer = Pick<Consent, "purpose" | "given" | "givenOn" | "recordedAt">;

/** The answer that holds on a day: the latest until then; of two of one day the one recorded last. Null: nobody has asked. */
export function standingOn<One extends Answer>(
  consents: readonly One[],
  purpose: ConsentPurpose,
  day: Day,
): One | null {
  return consents
    .filter((one) => one.purpose === purpose && one.givenOn <= day)
    .reduce<One | null>((best, one) => (best === null || isLater(one, best) ? one : best), null);
}

/** What the person does not want on a day. */
export function refusedOn(consents: readonly Answer[], day: Day): ConsentPurpose[] {
  return CONSENT_PURPOSES.filter((purpose) => standingOn(consents, purpose, day)?.given === false);
}

/** A no after a yes is a withdrawal, and is told as one. */
export function isWithdrawn(consents: readonly Answer[], answer: Answer): boolean {
  if (answer.given) return false;
  return consents.some((one) => one.given && one.purpose === answer.purpose && isLater(answer, one));
}

function isLater(one: Answer, other: Answer): boolean {
  if (one.givenOn !== other.givenOn) return one.givenOn > other.givenOn;
  return one.recordedAt > other.recordedAt;
}
