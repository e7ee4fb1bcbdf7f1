import "server-only";
import type { Authorized } from "#lib/access/actor";
import { recordOpening } from "#lib/audit/record-opening";
import { asActor } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import { readIn, sql } from "#lib/db/read";
import { unscoped } from "#lib/db/unscoped";
import type { ServiceData } from "#lib/form/data";
import { readHistories } from "#lib/measure/read-histories";
import type { FileBaby, FilePerson, FileRelative, PersonFile } from "#lib/page/person/file";
import { coversKind, readRecords } from "#lib/page/person/read-records";
import { type Day, dayOf } from "#lib/period/day";
import { monthOfDate } from "#lib/period/month";
import { NO_NIK_LABELS, nikWords } from "#lib/person/labels";
import { type PersonPage, readChildren, readPerson } from "#lib/person/queries";
import { readConsents } from "#lib/person/read-consents";
import { isHphtEstimated } from "#lib/pregnancy/estimated-hpht";
import { BEGINNING_KINDS, BELONGING_KINDS, GROWTH_KINDS } from "#lib/programme/catalogue";
import type { History } from "#lib/service/history";

type Reader = Authorized<"person:read">;

/** Null when there is no such person or they live outside the reach. That it was opened leaves an audit row. */
export async function readPersonFile(actor: Reader, id: string): Promise<PersonFile | null> {
  return asActor(actor, async (tx) => {
    const person = await readPerson(tx, actor, id);
    if (!person) return null;
    const whole = await unscoped(tx, "WHOLE_HISTORY", async () => {
      const [history] = await readHistories(readIn(tx), [id]);
      if (!history) return null;
      return { history, records: await readRecords(tx, actor, id), birthGram: await readBirthGram(tx, id) };
    });
    if (!whole) return null;
    await recordOpening(tx, actor, "person.opened", { kind: "person", id });
    return {
      person: identityOf(person),
      history: coveredBy(actor, whole.history),
      records: whole.records,
      residences: await readResidences(tx, id),
      consents: (await readConsents(tx, [id])).get(id) ?? [],
      children: (await readChildren(tx, actor, id)).map(relativeOf),
      babies: await readBabies(tx, whole.history),
      birthGram: GROWTH_KINDS.some((kind) => coversKind(actor, kind)) ? whole.birthGram : null,
      antenatal: person.mother && (await readAntenatal(tx, id)),
    };
  });
}

/** What the reader may judge by; measures of numbers never see this history. */
function coveredBy(actor: Reader, history: History): History {
  return {
    ...history,
    records: history.records.filter(({ kind }) => coversKind(actor, kind)),
    pregnancies: BEGINNING_KINDS.some((kind) => coversKind(actor, kind)) ? history.pregnancies : [],
  };
}

function identityOf(person: PersonPage): FilePerson {
  const { id, name, sex, phone, dusun, rt, home } = person;
  const mother = person.mother && person.motherId ? { id: person.motherId, name: person.mother.name } : null;
  return {
    id,
    name,
    sex,
    phone,
    dusun,
    rt,
    bornOn: dayOf(person.bornOn),
    bornEstimated: person.bornEstimated,
    diedOn: person.diedOn && dayOf(person.diedOn),
    nikWords: person.nikHash === null ? noNikWords(person.noNikReason) : nikWords(true),
    hasKk: person.family?.kkHash != null,
    mother: mother ?? (person.motherName ? { id: null, name: person.motherName } : null),
    homeId: home?.id ?? null,
    homeName: home?.name ?? null,
    desaName: home?.parent?.name ?? null,
  };
}

async function readResidences(tx: Tx, personId: string) {
  const rows = await tx.residence.findMany({
    where: { personId, voidedAt: null },
    select: {
      since: true,
      leftOn: true,
      note: true,
      home: { select: { name: true, parent: { select: { name: true } } } },
    },
    orderBy: { since: "asc" },
  });
  return rows.map(({ since, leftOn, note, home }) => ({
    since: monthOfDate(home ? since : (leftOn ?? since)),
    note,
    homeName: home?.name ?? null,
    desaName: home?.parent?.name ?? null,
  }));
}

function relativeOf(child: Awaited<ReturnType<typeof readChildren>>[number]): FileRelative {
  const { id, name, sex, bornOn, bornEstimated, diedOn } = child;
  return { id, name, sex, bornEstimated, bornOn: dayOf(bornOn), diedOn: diedOn && dayOf(diedOn) };
}

async function readBabies(tx: Tx, { pregnancies }: History): Promise<Map<string, FileBaby[]>> {
  const rows = await tx.baby.findMany({
    where: { outcome: { pregnancyId: { in: pregnancies.map(({ id }) => id) }, voidedAt: null } },
    include: { outcome: { select: { pregnancyId: true } } },
    orderBy: [{ outcomeId: "asc" }, { order: "asc" }],
  });
  const babies = new Map<string, FileBaby[]>();
  for (const { outcome, order, result, sex, weightGram, personId } of rows) {
    const baby = { order, alive: result === "HIDUP", sex, weightGram, personId };
    babies.set(outcome.pregnancyId, [...(babies.get(outcome.pregnancyId) ?? []), baby]);
  }
  return babies;
}

/** Also where the mother lives out of reach: it is the child's own value. */
async function readBirthGram(tx: Tx, personId: string): Promise<number | null> {
  const baby = await tx.baby.findFirst({ where: { personId }, select: { weightGram: true } });
  return baby?.weightGram ?? null;
}

async function readAntenatal(tx: Tx, personId: string): Promise<PersonFile["antenatal"]> {
  const rows = await readIn(tx)<{ hpht_on: Day; registered: ServiceData | null; served_on: Day | null }>(sql`
    SELECT p.hpht_on::text, h.data AS registered, r.served_on::text
    FROM babies b JOIN pregnancy_outcomes o ON o.id = b.outcome_id AND o.voided_at IS NULL JOIN pregnancies p ON p.id = o.pregnancy_id
      LEFT JOIN service_records h ON h.pregnancy_id = p.id AND h.kind = ANY (${BEGINNING_KINDS}) AND h.voided_at IS NULL
      LEFT JOIN service_records r ON r.pregnancy_id = p.id AND r.kind = ANY (${BELONGING_KINDS}) AND r.voided_at IS NULL
    WHERE b.person_id = ${personId}::uuid ORDER BY r.served_on`);
  const [first] = rows;
  if (!first) return null;
  return {
    hphtOn: first.hpht_on,
    hphtEstimated: isHphtEstimated(first.registered ?? {}),
    contacts: rows.flatMap((row) => row.served_on ?? []),
  };
}

/** "tanpa NIK: belum rekam KTP" */
function noNikWords(reason: PersonPage["noNikReason"]): string {
  const words = NO_NIK_LABELS[reason ?? "TIDAK_DIKETAHUI"];
  return `tanpa NIK: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}
