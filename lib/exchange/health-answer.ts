import "server-only";
import { sealWords, sharedSeal } from "#lib/audit/seals";
import { gate } from "#lib/db/client";
import { sharedHealth } from "#lib/db/health";
import { readIn, sql } from "#lib/db/read";
import { inRole } from "#lib/db/role";
import { shared } from "#lib/db/shared";
import { today } from "#lib/period/today";
import { referenceValue } from "#lib/reference/values";

export type BackupState = "baru" | "terlambat" | "belum ada";

/**
 * What whoever watches over a server is told: whether people can work, the newest seal of the audit to note, and whether the
 * last backup is young enough. Anybody may ask: how old it is, and how large, stands on the admin's page alone.
 */
export async function healthAnswer() {
  const { ready, sentence } = await sharedHealth();
  const seal = ready ? await sharedSeal() : null;
  const cadangan = ready ? await sharedBackupState() : null;
  return { ready, sentence, segel: seal && sealWords(seal), cadangan };
}

const sharedBackupState = shared(readBackupState);

/** By the limit of the admin's page. */
export async function readBackupState(): Promise<BackupState> {
  const [row] = await inRole("page", () =>
    gate().$transaction((tx) =>
      readIn(tx)<{ hours: number | null }>(
        sql`SELECT extract(epoch FROM clock_timestamp() - max(made_at))::float8 / 3600 AS hours FROM backups`,
      ),
    ),
  );
  const hours = row?.hours ?? null;
  if (hours === null) return "belum ada";
  return hours > referenceValue("CADANGAN_JAM", today("Asia/Jakarta")) ? "terlambat" : "baru";
}
