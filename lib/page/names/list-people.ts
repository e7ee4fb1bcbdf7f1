import "server-only";
import type { Authorized } from "#lib/access/actor";
import { servicesOf } from "#lib/dashboard/service-kinds";
import type { Tx } from "#lib/db/client";
import { type NameBit, readNameBits } from "#lib/names/read-bits";
import type { Listed, Part } from "#lib/page/names/listed-names";
import { groupedBits, nameLine } from "#lib/page/names/name-view";
import type { Day } from "#lib/period/day";

/** One page of people, as PostgreSQL sorts them. */
export async function listPeople(
  tx: Tx,
  actor: Authorized<"name:list">,
  { asked, question, homeNames }: Part,
): Promise<Listed> {
  const { grouping, year, on } = question;
  const bits = await readNameBits(tx, question);
  const { indicator } = asked.total.question;
  const lastServed = await readLastServed(tx, bits, servicesOf(indicator));
  const facts = {
    reader: actor,
    indicator,
    today: on,
    offers: asked.list === "belum",
    lastServed,
    homeNames,
  };
  const lines = bits.map((bit) => ({ bit, line: nameLine(bit, null, facts) }));
  const total = bits[0]?.total ?? 0;
  return {
    groups: grouping === "PREGNANCY" ? [] : groupedBits(lines, { grouping, year, homeNames }),
    filters: [],
    ofPregnancies: false,
    promising: 0,
    total,
    all: total,
  };
}

async function readLastServed(
  tx: Tx,
  bits: readonly NameBit[],
  kinds: readonly string[],
): Promise<Map<string, Day>> {
  if (bits.length === 0 || kinds.length === 0) return new Map();
  const ids = [...new Set(bits.map(({ personId }) => personId))];
  const rows = await tx.$queryRaw<{ person: string; day: Day }[]>`
    SELECT person_id AS person, max(served_on)::text AS day FROM service_records
    WHERE person_id = ANY (${ids}::uuid[]) AND kind = ANY (${[...kinds]}) AND voided_at IS NULL GROUP BY person_id`;
  return new Map(rows.map(({ person, day }) => [person, day]));
}
