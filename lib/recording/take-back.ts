import "server-only";
import { type Actor, demand } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";
import type { Tx } from "#lib/db/client";
import type { TakeBackInput } from "#lib/recording/schema";
import { takeBackConsent } from "#lib/recording/take-back-consent";
import { takeBackDeath } from "#lib/recording/take-back-death";
import { takeBackEnd } from "#lib/recording/take-back-end";
import { takeBackMerge } from "#lib/recording/take-back-merge";
import { takeBackMove } from "#lib/recording/take-back-move";
import { restoreRegistration, takeBackRegistration } from "#lib/recording/take-back-registration";

export type Act = TakeBackInput["act"];

/** Whether the person can be opened by who took it back. */
export type TakenBack = { id: string; stays: boolean };

/** Who may do it may take it back. */
export const PERMISSION_OF = {
  PINDAH: "person:move",
  MENINGGAL: "person:die",
  AKHIR: "pregnancy:end",
  GABUNG: "person:merge",
  DAFTAR: "person:register",
  SALAH_DAFTAR: "person:register",
  PERSETUJUAN: "consent:record",
} as const satisfies Record<Act, Permission>;

/** One road back for everything that happens to a person; without a reason only while it is fresh and one's own. */
export async function takeBack(tx: Tx, actor: Actor, input: TakeBackInput): Promise<TakenBack> {
  switch (input.act) {
    case "PINDAH":
      return takeBackMove(tx, demand(actor, PERMISSION_OF.PINDAH), input);
    case "MENINGGAL":
      return takeBackDeath(tx, demand(actor, PERMISSION_OF.MENINGGAL), input);
    case "AKHIR":
      return takeBackEnd(tx, demand(actor, PERMISSION_OF.AKHIR), input);
    case "GABUNG":
      return takeBackMerge(tx, demand(actor, PERMISSION_OF.GABUNG), input);
    case "DAFTAR":
      return takeBackRegistration(tx, demand(actor, PERMISSION_OF.DAFTAR), input);
    case "SALAH_DAFTAR":
      return restoreRegistration(tx, demand(actor, PERMISSION_OF.SALAH_DAFTAR), input);
    case "PERSETUJUAN":
      return takeBackConsent(tx, demand(actor, PERMISSION_OF.PERSETUJUAN), input);
  }
}
