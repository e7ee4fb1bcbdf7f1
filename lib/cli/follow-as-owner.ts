import { type Followed, followStretch, type Stretch } from "#lib/audit/follow-chains";
import { withOwnerConnection } from "#lib/db/owner-connection";

export function followAsOwner(stretch: Stretch): Promise<Followed> {
  return withOwnerConnection((client) => followStretch(client, stretch));
}
