import "server-only";
import { leaveClients } from "#lib/db/client";
import { stopHearing } from "#lib/db/hear-moved";
import { forgetRead } from "#lib/db/read-of-it";

/** For tests: nobody of this process is connected any more, and nothing that was read is told of another database. */
export async function leaveDatabase(): Promise<void> {
  stopHearing();
  await leaveClients();
  forgetRead();
}
