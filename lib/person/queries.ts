import "server-only";
import type { Authorized } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { IdField } from "#lib/action/fields";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import type { Sql } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import { countQuestion } from "#lib/person/limit-misses";
import { cleanNik } from "#lib/person/nik";
import { hashNik } from "#lib/person/seal-nik";
import { findIdsByName } from "#lib/person/unscoped-search";

export const SEARCH_PAGE = 20;

/** One line of a list: enough to tell two people of one name apart. */
export const personLine = {
  id: true,
  name: true,
  sex: true,
  bornOn: true,
  bornEstimated: true,
  diedOn: true,
  /** Whether there is a NIK; the hash itself goes no further than the server. */
  nikHash: true,
  motherName: true,
  mother: { select: { name: true } },
  dusun: true,
  rt: true,
  home: {
    select: { id: true, code: true, name: true, kind: true, parent: { select: { code: true, name: true } } },
  },
} satisfies Prisma.PersonSelect;

export type PersonLine = Prisma.PersonGetPayload<{ select: typeof personLine }>;

const personPage = {
  ...personLine,
  noNikReason: true,
  birthOrder: true,
  phone: true,
  motherId: true,
  registeredAt: true,
  family: { select: { id: true, kkHash: true } },
} satisfies Prisma.PersonSelect;

export type PersonPage = Prisma.PersonGetPayload<{ select: typeof personPage }>;

export type SearchResult = { people: PersonLine[]; total: number; page: number };

/** By part of a name, best match first, or by a whole NIK. Only people who live within reach. */
export async function searchPeople(
  actor: Authorized<"person:read">,
  { text }: { text: string },
  page = 1,
): Promise<SearchResult> {
  return asActor(actor, (tx) => findPeople(tx, actor, { text, page }));
}

/** The same within a transaction, as an action has one. */
export async function findPeople(
  tx: Tx,
  actor: Authorized<"person:read">,
  { text, page, first }: { text: string; page: number; first?: Sql | undefined },
): Promise<SearchResult> {
  const found = /^\d{16}$/.test(cleanNik(text))
    ? await findIdByNik(tx, actor, cleanNik(text))
    : await findIdsByName(tx, actor.homes, {
        text,
        first,
        offset: (page - 1) * SEARCH_PAGE,
        limit: SEARCH_PAGE,
      });
  const people = await tx.person.findMany({
    where: { AND: [withinReach(actor), { id: { in: found.ids } }] },
    select: personLine,
  });
  const place = new Map(found.ids.map((id, index) => [id, index]));
  people.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return { people, total: found.total, page };
}

/**
 * Null when there is no such person or they live outside the reach: the page cannot tell, nor should it. That somebody
 * was told of them leaves an audit row.
 */
export async function findPerson(actor: Authorized<"person:read">, id: string): Promise<PersonPage | null> {
  return asActor(actor, async (tx) => {
    const person = await readPerson(tx, actor, id);
    if (person) await recordOpening(tx, actor, "person.opened", { kind: "person", id });
    return person;
  });
}

export async function readPerson(
  tx: Tx,
  actor: Authorized<"person:read">,
  id: string,
): Promise<PersonPage | null> {
  if (!IdField.safeParse(id).success) return null;
  return tx.person.findFirst({ where: { AND: [withinReach(actor), { id }] }, select: personPage });
}

/** Whoever stands for someone who was merged, at any remove; null when that one lives out of reach. */
export async function findKept(actor: Authorized<"person:read">, id: string): Promise<string | null> {
  if (!IdField.safeParse(id).success) return null;
  return asActor(actor, async (tx) => {
    const keptId = await unscoped(tx, "MERGED", () => lastOfMerges(tx, id));
    if (keptId === id) return null;
    const kept = await tx.person.findFirst({
      where: { AND: [withinReach(actor), { id: keptId }] },
      select: { id: true },
    });
    return kept?.id ?? null;
  });
}

async function lastOfMerges(tx: Tx, id: string): Promise<string> {
  const row = await tx.person.findUnique({ where: { id }, select: { mergedIntoId: true } });
  return row?.mergedIntoId ? await lastOfMerges(tx, row.mergedIntoId) : id;
}

export async function readChildren(
  tx: Tx,
  actor: Authorized<"person:read">,
  motherId: string,
): Promise<PersonLine[]> {
  return tx.person.findMany({
    where: { AND: [withinReach(actor), { motherId }] },
    select: personLine,
    orderBy: [{ bornOn: "asc" }, { birthOrder: "asc" }, { id: "asc" }],
  });
}

async function findIdByNik(tx: Tx, actor: Authorized<"person:read">, nik: string) {
  const question = await countQuestion(actor, "cari-nik");
  const person = await tx.person.findFirst({
    where: { AND: [withinReach(actor), { nikHash: hashNik(nik) }] },
    select: { id: true },
  });
  if (person) await question.hit();
  return { ids: person ? [person.id] : [], total: person ? 1 : 0 };
}
