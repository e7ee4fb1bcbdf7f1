import "server-only";
import { withLastWork } from "#lib/db/before-commit";
import { gate, type Tx } from "#lib/db/client";
import { holding } from "#lib/db/holding";
import { momentOf, referenceVersion } from "#lib/db/kept";
import { atOneMoment, besidesIt } from "#lib/db/one-moment";
import { orOutage } from "#lib/db/outage";
import { inRole } from "#lib/db/role";

/** Who is asking, as far as PostgreSQL needs to know: the leaf units whose people may be shown, and the level of the own unit. */
export type Asking = { id: string; homes: readonly string[]; unitKind: string };

/**
 * One transaction as the application's role, which owns nothing and sees only the people of these homes.
 * Every query of a page or an action runs through here.
 */
export function asActor<T>(asking: Asking, work: (tx: Tx) => Promise<T>): Promise<T> {
  const run = () =>
    gate().$transaction(async (tx) => {
      await open(tx, asking);
      return await holding(() => withLastWork(tx, () => work(tx)));
    });
  return orOutage(() => inRole("page", run));
}

/**
 * The same for pages of numbers: whatever they ask is of one moment, so that no two of their numbers are of different ones;
 * and nothing is written, so that what others saw of the very same moment may be given to them.
 */
export function asReader<T>(asking: Asking, work: (tx: Tx) => Promise<T>): Promise<T> {
  const run = () =>
    gate().$transaction(async (tx) => {
      momentOf.set(tx, await open(tx, asking));
      return await besidesIt(() => holding(() => work(tx)));
    });
  return orOutage(() => inRole("page", () => atOneMoment(run)));
}

/** Says who is asking; answered is the snapshot that this statement saw. */
async function open(tx: Tx, asking: Asking): Promise<string> {
  const [opened] = await tx.$queryRaw<{ version: string; moment: string }[]>`
    SELECT set_config('denyut.actor', ${asking.id}, true),
      set_config('denyut.homes', ${`{${asking.homes.join(",")}}`}, true),
      set_config('denyut.level', ${asking.unitKind}, true), version::text, pg_current_snapshot()::text AS moment
    FROM reference_version`;
  if (opened) referenceVersion.set(tx, opened.version);
  return opened?.moment ?? "";
}
