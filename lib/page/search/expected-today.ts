import "server-only";
import { type Actor, coversKlaster } from "#lib/access/actor";
import { type Sql, sql } from "#lib/db/read";
import { addDays, type Day } from "#lib/period/day";
import { LONGEST_PREGNANCY_WEEKS } from "#lib/pregnancy/uk";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";

const OPEN_DAYS = LONGEST_PREGNANCY_WEEKS * 7;

/**
 * Whom a search puts first: who was served today, and women with an open pregnancy. Of klaster that the reader does not
 * cover nothing is asked, so that the order tells nothing of them. A condition on fitting.id, for all pages alike.
 */
export function expectedToday(actor: Pick<Actor, "role" | "klaster">, day: Day): Sql {
  const served = sql`EXISTS (
    SELECT 1 FROM service_records r WHERE r.person_id = fitting.id AND r.served_on = ${day}::date
    AND r.kind = ANY (${coveredKinds(actor) as string[]}) AND r.voided_at IS NULL)`;
  if (!coversKlaster(actor, "KLASTER_2")) return served;
  return sql`${served} OR EXISTS (
    SELECT 1 FROM pregnancies p WHERE p.person_id = fitting.id AND p.voided_at IS NULL
    AND p.hpht_on BETWEEN ${addDays(day, -OPEN_DAYS)}::date AND ${day}::date
    AND NOT EXISTS (SELECT 1 FROM pregnancy_outcomes o WHERE o.pregnancy_id = p.id AND o.voided_at IS NULL))`;
}

export function coveredKinds(actor: Pick<Actor, "role" | "klaster">): ServiceKind[] {
  return Object.values(SERVICES)
    .filter(({ klaster }) => coversKlaster(actor, klaster))
    .map(({ kind }) => kind);
}
