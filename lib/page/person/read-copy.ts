import "server-only";
import { type Authorized, demand } from "#lib/access/actor";
import { ROLE_LABELS } from "#lib/access/labels";
import { ROLES } from "#lib/access/permissions";
import { labelOfAction } from "#lib/audit/labels";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { formatInstant } from "#lib/format";
import { type CopyAsked, type CopyView, copyView } from "#lib/page/person/copy";
import type { PersonFile } from "#lib/page/person/file";
import { readPersonFile } from "#lib/page/person/read-file";
import { COPY_MINUTES } from "#lib/person/copy";

const OPENINGS = 300;

/** The person, and the paper where the reader has just said who asks for it; null for whoever lives out of reach. */
export async function readCopy(
  actor: Authorized<"person:copy">,
  id: string,
): Promise<{ file: PersonFile; view: CopyView | null } | null> {
  const file = await readPersonFile(demand(actor, "person:read"), id);
  if (!file) return null;
  return asActor(actor, async (tx) => {
    const asked = await readAsked(tx, actor, id);
    if (!asked) return { file, view: null };
    const { openings, earlier } = await readOpenings(tx, actor, id);
    return { file, view: copyView({ file, asked, openings, earlier }, actor) };
  });
}

/** By this account about this person, a moment ago: whoever comes later says it again. */
async function readAsked(tx: Tx, actor: Authorized<"person:copy">, id: string): Promise<CopyAsked | null> {
  const [asked] = await tx.$queryRaw<CopyAsked[]>`
    SELECT at, details->>'askedBy' AS by, details->>'checkedWith' AS with FROM audit_events
    WHERE subject_id = ${id}::uuid AND actor_id = ${actor.id}::uuid AND action = 'person.copied'
      AND at > now() - make_interval(mins => ${COPY_MINUTES}::int) ORDER BY at DESC LIMIT 1`;
  return asked ?? null;
}

type Row = { id: string; at: Date; role: string; unit: string; action: string; total: number };

async function readOpenings(tx: Tx, { timeZone }: Authorized<"person:copy">, id: string) {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, at, role, unit, action, (count(*) OVER ())::int AS total FROM openings_of(${id}::uuid)
    ORDER BY at DESC, id DESC LIMIT ${OPENINGS}`;
  const openings = rows.map(({ id, at, role, unit, action }) => ({
    id,
    at: formatInstant(at, timeZone),
    where: [roleWords(role), unit].filter(Boolean).join(", "),
    what: labelOfAction(action),
  }));
  return { openings, earlier: (rows[0]?.total ?? 0) - rows.length };
}

function roleWords(role: string): string {
  const known = ROLES.find((one) => one === role);
  return known ? ROLE_LABELS[known] : role;
}
