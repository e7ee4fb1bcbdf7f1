import "server-only";
import { withLastWork } from "#lib/db/before-commit";
import { gate, type Tx } from "#lib/db/client";
import { holding } from "#lib/db/holding";
import { referenceVersion } from "#lib/db/kept";
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
      const [opened] = await tx.$queryRaw<{ version: string }[]>`
        SELECT set_config('denyut.actor', ${asking.id}, true),
          set_config('denyut.homes', ${`{${asking.homes.join(",")}}`}, true),
          set_config('denyut.level', ${asking.unitKind}, true), version::text FROM reference_version`;
      if (opened) referenceVersion.set(tx, opened.version);
      return await holding(() => withLastWork(tx, () => work(tx)));
    });
  return orOutage(() => inRole("page", run));
}
