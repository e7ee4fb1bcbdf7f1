import "server-only";
import type { Actor } from "#lib/access/actor";
import type { Tx } from "#lib/db/client";
import { type Sql, sql } from "#lib/db/read";
import { plannedAnew } from "#lib/db/statement-name";
import { unscoped } from "#lib/db/unscoped";
import { type Day, dateOf, dayOf } from "#lib/period/day";

/** Of someone out of reach no more than that there is one: a name, a birth date and a desa would be a way to search. */
export type Duplicate =
  | { id: null }
  | {
      id: string;
      name: string;
      bornOn: Day;
      bornEstimated: boolean;
      motherName: string | null;
      desaName: string | null;
    };

type Row = {
  id: string;
  name: string;
  bornOn: Date;
  bornEstimated: boolean;
  homeId: string | null;
  motherName: string | null;
  desaName: string | null;
};

type Asked = {
  name: string;
  bornOn: Day;
  motherId?: string | undefined;
  motherName?: string | undefined;
  exceptId?: string;
};

/**
 * People of that birth date, or almost, with nearly that name, anywhere in the kabupaten, and those of the same name
 * and mother whenever they were born, since a year is easily mistyped; most alike first.
 */
export async function likelyDuplicates(
  tx: Tx,
  actor: Pick<Actor, "homes">,
  { name, bornOn, motherId, motherName, exceptId }: Asked,
): Promise<Duplicate[]> {
  const rows = await unscoped(
    tx,
    "ALIKE",
    () => tx.$queryRaw<Row[]>`${plannedAnew}
      SELECT p.id::text, p.name, p.born_on AS "bornOn", p.born_estimated AS "bornEstimated", p.home_id::text AS "homeId",
        coalesce(mother.name, p.mother_name) AS "motherName", desa.name AS "desaName"
      FROM (
        SELECT id FROM persons
          WHERE born_on BETWEEN ${dateOf(bornOn)}::date - 31 AND ${dateOf(bornOn)}::date + 31
        UNION SELECT id FROM persons WHERE name_folded = fold_name(${name})
      ) near JOIN persons p ON p.id = near.id
        LEFT JOIN persons mother ON mother.id = p.mother_id
        LEFT JOIN units home ON home.id = p.home_id LEFT JOIN units desa ON desa.id = home.parent_id
      WHERE (${likeness(sql`p.name`, sql`p.name_folded`, name)} >= CASE
            WHEN p.born_on = ${dateOf(bornOn)}::date THEN 0.35
            WHEN p.born_on BETWEEN ${dateOf(bornOn)}::date - 31 AND ${dateOf(bornOn)}::date + 31 THEN 0.7 END
          OR p.name_folded = fold_name(${name}) AND (p.mother_id = ${motherId ?? null}::uuid
            OR fold_name(coalesce(mother.name, p.mother_name)) = fold_name(coalesce(
              (SELECT given.name FROM persons given WHERE given.id = ${motherId ?? null}::uuid), ${motherName ?? null}))))
        AND p.merged_into_id IS NULL AND p.voided_at IS NULL AND p.id IS DISTINCT FROM ${exceptId ?? null}::uuid
      ORDER BY ${likeness(sql`p.name`, sql`p.name_folded`, name)} DESC, p.id LIMIT 5`,
  );
  return rows.map((row) => shownTo(actor, row));
}

/** As alike as two spellings of one name, when the birth date is the same. */
export async function areNamesAlike(tx: Tx, one: string, other: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ alike: boolean }[]>`
    SELECT ${likeness(sql`${one}::text`, sql`fold_name(${one})`, other)} >= 0.35 AS alike`;
  return row?.alike ?? false;
}

/** As they are spelt or as they sound, whichever is nearer: Moh. and Muhammad are one name. */
function likeness(written: Sql, folded: Sql, other: string): Sql {
  return sql`greatest(similarity(lower(${written}), lower(${other})), similarity(${folded}, fold_name(${other})))`;
}

function shownTo(actor: Pick<Actor, "homes">, { homeId, ...row }: Row): Duplicate {
  if (!homeId || !actor.homes.includes(homeId)) return { id: null };
  return { ...row, bornOn: dayOf(row.bornOn) };
}
