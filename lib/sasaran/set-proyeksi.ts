import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { Refusal } from "#lib/errors";
import { dateOf } from "#lib/period/day";
import { yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { readProyeksi } from "#lib/sasaran/read-proyeksi";
import type { ProyeksiInput } from "#lib/sasaran/schema";

/** A new version with the figures that change; the older ones stay for the months they were in force. */
export async function setProyeksi(
  tx: Tx,
  actor: Authorized<"sasaran:edit">,
  { year, group, source, figures }: ProyeksiInput,
): Promise<{ version: number }> {
  const now = today(actor.timeZone);
  const desaIds = figures.map(({ desaId }) => desaId);
  if (desaIds.some((id) => !actor.desaIds.includes(id))) throw new Refusal("NOT_FOUND");

  await lockYear(tx, year);
  const before = await readProyeksi(tx, { year, desaIds });
  const version = await nextVersion(tx, year);
  if (version > 1 && year < yearOf(now)) throw new Refusal("SASARAN_YEAR_ENDED", "year");
  await tx.sasaranProyeksi.createMany({
    data: figures.map(({ desaId, people }) => ({
      desaId,
      year,
      group,
      version,
      people,
      source,
      recordedById: actor.id,
      recordedAt: dateOf(now),
    })),
  });
  const changes = figures.map(({ desaId, people }) => ({
    desaId,
    before: before(desaId, group),
    after: people,
  }));
  await recordEvent(tx, actor, "sasaran.set", { kind: "sasaran" }, { year, group, version, source, changes });
  return { version };
}

/** Two settings of one year wait for each other. */
export async function lockYear(tx: Tx, year: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('sasaran_proyeksi'), ${year}::int)`;
}

async function nextVersion(tx: Tx, year: number): Promise<number> {
  const { _max } = await tx.sasaranProyeksi.aggregate({ where: { year }, _max: { version: true } });
  return (_max.version ?? 0) + 1;
}
