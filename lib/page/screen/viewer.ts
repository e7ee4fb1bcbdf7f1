import "server-only";
import type { UnitKind } from "#lib/access/actor";
import { signedInActor } from "#lib/access/authorize";
import { readCookie } from "#lib/access/cookies";
import { firstStepOf } from "#lib/access/first-steps";
import { mayOpen, type Reader } from "#lib/access/reach";
import { sessionLives } from "#lib/access/session-lives";
import { type TimeZone, timeZoneOf } from "#lib/access/time-zone";
import { readAreaTree } from "#lib/area/queries";
import { asActor } from "#lib/db/as-actor";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { SCREEN_COOKIE } from "#lib/screen/cookie";
import { findScreen } from "#lib/screen/find-screen";

/** Who reads the numbers of one unit for a wall: the same for all screens of it, and nobody's names. */
export type ScreenReader = Reader & {
  id: string;
  homes: readonly [];
  unitKind: UnitKind;
  unitCode: string;
  timeZone: TimeZone;
};

export type Viewer = {
  reader: ScreenReader;
  /** Whose place among the watchers it takes. */
  who: string;
  /** Asked again and again while it is open. */
  stillMay: () => Promise<boolean>;
};

/** SIGNED_OUT: neither an account nor a key that still counts; NOT_FOUND: one of another unit. */
export type NoViewer = "SIGNED_OUT" | "NOT_FOUND";

/** Whoever is signed in and may see the unit's numbers, or a screen with the key of that unit. */
export async function viewerOf(code: string): Promise<Viewer | NoViewer> {
  const key = await readCookie(SCREEN_COOKIE);
  const screen = key ? await findScreen(key) : null;
  if (key && screen && screen.unitCode === code)
    return {
      reader: readerOf({ id: screen.unitId, code, kind: screen.unitKind }),
      who: screen.id,
      stillMay: async () => (await findScreen(key)) !== null,
    };
  const actor = await signedInActor();
  if (!actor || firstStepOf(actor)) return screen ? "NOT_FOUND" : "SIGNED_OUT";
  const unit = await asActor(actor, async (tx) => {
    const tree = await readAreaTree(tx, monthOf(today(actor.timeZone)));
    const found = tree.byCode.get(code);
    return found && mayOpen(actor, tree, found) ? found : null;
  });
  if (!unit || (unit.kind !== "KABUPATEN" && unit.kind !== "PUSKESMAS")) return "NOT_FOUND";
  const { id, sessionId } = actor;
  return { reader: readerOf(unit), who: id, stillMay: () => sessionLives(sessionId) };
}

/** A puskesmas sees no other one. */
function readerOf({ id, code, kind }: { id: string; code: string; kind: UnitKind }): ScreenReader {
  return {
    id,
    homes: [],
    unitKind: kind,
    unitCode: code,
    unitId: id,
    role: kind === "KABUPATEN" ? "DINKES" : "PETUGAS",
    desaIds: [],
    puskesmasId: kind === "PUSKESMAS" ? id : null,
    timeZone: timeZoneOf(code),
  };
}
