import "server-only";
import type { Authorized } from "#lib/access/actor";
import { startOf } from "#lib/access/time-zone";
import { sealWords, sharedSeal } from "#lib/audit/seals";
import { asActor } from "#lib/db/as-actor";
import { formatInstant, formatNumber } from "#lib/format";
import {
  type AccountDeeds,
  type Looked,
  lookedThrough,
  type UnusualLine,
  unusualIn,
} from "#lib/page/home/unusual";
import { addDays, type Day } from "#lib/period/day";
import { today } from "#lib/period/today";

export const UNUSUAL_DAYS = 7;

export type Unusual = {
  from: Day;
  lines: UnusualLine[];
  /** What was looked through, of all accounts together. */
  looked: Looked[];
  /** "Segel 12 · 1.204 baris · 30 Nov 2026 08.10", and the words to note down; null before the first. */
  seal: { told: string; words: string } | null;
};

const OPENS = ["person.opened", "person.copied", "person.nik-shown"];

/** The last seven days of all accounts, today included; a number each, no name of a person. */
export async function readUnusual(actor: Authorized<"audit:read">): Promise<Unusual> {
  const from = addDays(today(actor.timeZone), 1 - UNUSUAL_DAYS);
  const deeds = await asActor(
    actor,
    (tx) => tx.$queryRaw<AccountDeeds[]>`
      SELECT actor_id AS "actorId", max(actor_name) AS name, max(actor_role) AS role, max(actor_unit) AS unit,
        (coalesce(sum((details->>'total')::int) FILTER (WHERE action = 'names.listed'), 0)
          + count(*) FILTER (WHERE action = ANY (${OPENS})))::int AS names,
        (count(*) FILTER (WHERE action = 'account.sign-in-failed'))::int AS failed,
        (count(*) FILTER (WHERE action = 'account.blocked'))::int AS blocked,
        (count(*) FILTER (WHERE action = 'service.voided'))::int AS voided,
        (count(*) FILTER (WHERE action LIKE '%.exported'))::int AS exported,
        (count(*) FILTER (WHERE action IN ('account.reset', 'account.code-removed')))::int AS reset
      FROM audit_events WHERE at >= ${startOf(from, actor.timeZone)}
      GROUP BY actor_id, CASE WHEN actor_id IS NULL THEN actor_name END`,
  );
  const seal = await sharedSeal();
  return {
    from,
    lines: unusualIn(deeds),
    looked: lookedThrough(deeds),
    seal: seal && {
      told: `Segel ${formatNumber(seal.number)}, ${formatNumber(seal.rows)} baris, ${formatInstant(new Date(seal.at), actor.timeZone)}`,
      words: sealWords(seal),
    },
  };
}
