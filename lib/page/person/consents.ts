import { formatDay } from "#lib/format";
import type { Day } from "#lib/period/day";
import {
  CONSENT_PURPOSES,
  type Consent,
  type ConsentPurpose,
  isWithdrawn,
  MANNER_LABELS,
  PURPOSE_LABELS,
  RELATION_LABELS,
  standingOn,
} from "#lib/person/consent";

export type ConsentState = "GIVEN" | "REFUSED" | "UNASKED";

/** What stands for one purpose, as the person's page says it. */
export type ConsentLine = {
  purpose: ConsentPurpose;
  label: string;
  state: ConsentState;
  /** "setuju", "ditarik" */
  words: string;
  /** "lisan, 3 Nov 2026, oleh Yulia (ibu)", or what to do. */
  detail: string;
};

const ASK_FIRST = {
  KUNJUNGAN_RUMAH: "Tanyakan dahulu sebelum berkunjung.",
  TELEPON: "Tanyakan dahulu sebelum menelepon.",
} as const satisfies Record<ConsentPurpose, string>;

export function consentLines(consents: readonly Consent[], today: Day): ConsentLine[] {
  return CONSENT_PURPOSES.map((purpose) => {
    const label = PURPOSE_LABELS[purpose];
    const standing = standingOn(consents, purpose, today);
    if (!standing)
      return { purpose, label, state: "UNASKED", words: "belum ditanya", detail: ASK_FIRST[purpose] };
    const state = standing.given ? "GIVEN" : "REFUSED";
    return { purpose, label, state, words: answerWords(consents, standing), detail: howWords(standing) };
  });
}

/** "setuju", "tidak setuju", or "ditarik" after a yes. */
export function answerWords(consents: readonly Consent[], one: Consent): string {
  if (one.given) return "setuju";
  return isWithdrawn(consents, one) ? "ditarik" : "tidak setuju";
}

/** "lisan, 3 Nov 2026, oleh Yulia (ibu), saksi Wati" */
export function howWords({ manner, givenOn, by, witness }: Consent): string {
  return [
    MANNER_LABELS[manner].toLowerCase(),
    formatDay(givenOn),
    by && `oleh ${by.name} (${RELATION_LABELS[by.relation]})`,
    witness && `saksi ${witness}`,
  ]
    .filter(Boolean)
    .join(", ");
}
