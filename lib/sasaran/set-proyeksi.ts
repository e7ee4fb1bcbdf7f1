import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordEvent } from "#lib/audit/record-event";
import type { Tx } from "#lib/db/client";
import { tellMoved } from "#lib/db/moved";
import { Refusal } from "#lib/errors";
import { dateOf } from "#lib/period/day";
import { monthIn, monthOf, yearOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { readProyeksi } from "#lib/sasaran/read-proyeksi";
import type { EnteredFigure, ProyeksiInput } from "#lib/sasaran/schema";

/** A new version with the figures that change; the older ones stay for the months they were in force. */
export async function setProyeksi(
  tx: Tx,
  actor: Authorized<"sasaran:edit">,
  { year, group, source, document, figures }: ProyeksiInput,
): Promise<{ version: number }> {
  const now = today(actor.timeZone);
  const desaIds = [...new Set(figures.map(({ desaId }) => desaId))];
  if (desaIds.some((id) => !actor.desaIds.includes(id))) throw new Refusal("NOT_FOUND");

  await lockYear(tx, year);
  const before = await readProyeksi(tx, { year, desaIds, source });
  const version = await nextVersion(tx, year);
  const first = (await tx.sasaranProyeksi.count({ where: { year, source } })) === 0;
  if (!first && year < yearOf(now)) throw new Refusal("SASARAN_YEAR_ENDED", "year");
  await tx.sasaranProyeksi.createMany({
    data: figures.map((figure) => ({
      ...figure,
      year,
      group,
      source,
      version,
      document,
      recordedById: actor.id,
      recordedAt: dateOf(now),
    })),
  });
  const changes = desaIds.map((desaId) => {
    const figure = before(desaId, group);
    return { desaId, before: figure?.bySex ?? figure?.people ?? null, after: told(figures, desaId) };
  });
  const details = { year, group, source, version, document, changes };
  await recordEvent(tx, actor, "sasaran.set", { kind: "sasaran" }, details);
  const since = first || year > yearOf(now) ? monthIn(year, 1) : monthOf(now);
  await tellMoved(tx, { units: desaIds, since, records: 0 });
  return { version };
}

/** One number, or one for each sex. */
function told(figures: readonly EnteredFigure[], desaId: string): number | { [sex: string]: number } {
  const own = figures.filter((figure) => figure.desaId === desaId);
  const whole = own.find(({ sex }) => sex === null);
  return whole ? whole.people : Object.fromEntries(own.map(({ sex, people }) => [String(sex), people]));
}

/** Two settings of one year wait for each other. */
export async function lockYear(tx: Tx, year: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('sasaran_proyeksi'), ${year}::int)`;
}

async function nextVersion(tx: Tx, year: number): Promise<number> {
  const { _max } = await tx.sasaranProyeksi.aggregate({ where: { year }, _max: { version: true } });
  return (_max.version ?? 0) + 1;
}
