import "server-only";
import type { Actor } from "#lib/access/actor";
import { asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { type Day, dateOf, dayOf } from "#lib/period/day";

/** Of someone out of reach no more than that there is one: a name, a birth date and a desa would be a way to search. */
export type Duplicate =
  | { id: null }
  | { id: string; name: string; bornOn: Day; motherName: string | null; desaName: string | null };

type Row = {
  id: string;
  name: string;
  bornOn: Date;
  homeId: string | null;
  motherName: string | null;
  desaName: string | null;
};

/** People of that birth date, or almost, with nearly that name, anywhere in the kabupaten; most alike first. */
export async function likelyDuplicates(
  tx: Tx,
  actor: Pick<Actor, "homes">,
  { name, bornOn, exceptId }: { name: string; bornOn: Day; exceptId?: string },
): Promise<Duplicate[]> {
  const lower = name.toLowerCase();
  const rows = await asRecount(
    tx,
    () => tx.$queryRaw<Row[]>`
      SELECT p.id::text, p.name, p.born_on AS "bornOn", p.home_id::text AS "homeId",
        coalesce(mother.name, p.mother_name) AS "motherName", desa.name AS "desaName"
      FROM persons p
        LEFT JOIN persons mother ON mother.id = p.mother_id
        LEFT JOIN units home ON home.id = p.home_id LEFT JOIN units desa ON desa.id = home.parent_id
      WHERE p.born_on BETWEEN ${dateOf(bornOn)}::date - 31 AND ${dateOf(bornOn)}::date + 31
        AND similarity(lower(p.name), ${lower}) >= CASE WHEN p.born_on = ${dateOf(bornOn)}::date THEN 0.35 ELSE 0.7 END
        AND p.merged_into_id IS NULL AND p.id IS DISTINCT FROM ${exceptId ?? null}::uuid
      ORDER BY similarity(lower(p.name), ${lower}) DESC, p.id LIMIT 5`,
  );
  return rows.map((row) => shownTo(actor, row));
}

/** As alike as two spellings of one name, when the birth date is the same. */
export async function areNamesAlike(tx: Tx, one: string, other: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ alike: boolean }[]>`
    SELECT similarity(lower(${one}), lower(${other})) >= 0.35 AS alike`;
  return row?.alike ?? false;
}

function shownTo(actor: Pick<Actor, "homes">, { homeId, ...row }: Row): Duplicate {
  if (!homeId || !actor.homes.includes(homeId)) return { id: null };
  return { ...row, bornOn: dayOf(row.bornOn) };
}
