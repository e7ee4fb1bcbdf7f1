import { type Authorized, can, coversKlaster } from "#lib/access/actor";
import { KLASTER_LABELS } from "#lib/access/labels";
import type { Indicator } from "#lib/coverage/definition";
import type { Frame } from "#lib/coverage/read-frame";

/** Why numbers are shown instead of names. */
export type Reason = { title: string; reason: string };

export const SEES_NUMBERS = {
  title: "Nama hanya dapat dibuka oleh puskesmas.",
  reason: "Puskesmas dan jejaringnya membuka nama di wilayahnya sendiri; akun ini melihat jumlahnya.",
};

/** Null for who may see these names. */
export function whyNot(
  actor: Authorized<"coverage:read">,
  { unit }: Frame,
  { klaster }: Indicator,
): Reason | null {
  if (!can(actor, "name:list") || unit.kind === "KABUPATEN") return SEES_NUMBERS;
  if (coversKlaster(actor, klaster)) return null;
  const holder = `penanggung jawab klaster ${KLASTER_LABELS[klaster].toLowerCase()}`;
  return { title: `Nama indikator ini dibuka oleh ${holder}.`, reason: "Akun ini melihat jumlahnya." };
}
