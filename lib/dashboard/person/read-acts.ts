import "server-only";
import { type Actor, type Authorized, can } from "#lib/access/actor";
import { withinReach } from "#lib/access/within-reach";
import { asActor, asRecount } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { Prisma } from "#lib/db/generated/client";
import { formatDay, formatInstant, formatMonth } from "#lib/format";
import { dayOf } from "#lib/period/day";
import { monthOfDate } from "#lib/period/month";
import { leftFrom } from "#lib/recording/find-away";
import { type Act, PERMISSION_OF } from "#lib/recording/take-back";

/** One thing that was done to a person and can be taken back: what, by whom and when. */
export type ActLine = { act: Act; id: string; words: string; made: string };

export type PersonActs = {
  name: string;
  /** HERE can be opened; AWAY lives outside the kabupaten; MISTAKEN was registered by mistake. */
  state: "HERE" | "AWAY" | "MISTAKEN";
  acts: ActLine[];
};

const acted = {
  id: true,
  name: true,
  homeId: true,
  diedOn: true,
  deathRecordedById: true,
  deathRecordedAt: true,
  registeredById: true,
  registeredAt: true,
  voidedAt: true,
  voidedById: true,
  births: { where: { outcome: { voidedAt: null } }, select: { outcomeId: true } },
  residences: {
    where: { voidedAt: null },
    orderBy: { since: "asc" },
    select: {
      id: true,
      since: true,
      movedOn: true,
      leftOn: true,
      recordedById: true,
      recordedAt: true,
      home: { select: { name: true } },
    },
  },
  pregnancies: {
    where: { voidedAt: null },
    select: { outcomes: { where: { voidedAt: null }, orderBy: { endedOn: "desc" } } },
  },
  won: { where: { undoneAt: null }, orderBy: { mergedAt: "desc" } },
} satisfies Prisma.PersonSelect;

type Acted = Prisma.PersonGetPayload<{ select: typeof acted }>;

/** What can be taken back of somebody within reach, or whose last home is; by what the reader may do. */
export async function readActs(actor: Authorized<"person:register">, id: string): Promise<PersonActs | null> {
  return asActor(actor, async (tx) => {
    const within = await tx.person.count({ where: { AND: [withinReach(actor), { id }] } });
    const person = await asRecount(tx, () =>
      tx.person.findFirst({ where: { id, mergedIntoId: null }, select: acted }),
    );
    if (!person || (within === 0 && (person.homeId !== null || !(await leftFrom(tx, actor, id)))))
      return null;
    const acts = actsOf(person).filter(({ act }) => can(actor, PERMISSION_OF[act]));
    const state = person.voidedAt ? "MISTAKEN" : person.homeId === null ? "AWAY" : "HERE";
    return { name: person.name, state, acts: await inWords(tx, actor, acts) };
  });
}

type Made = Omit<ActLine, "made"> & { by: string | null; at: Date | null };

function actsOf(person: Acted): Made[] {
  const { id, voidedAt, diedOn, residences, pregnancies, won, births } = person;
  if (voidedAt)
    return [
      {
        act: "SALAH_DAFTAR",
        id,
        words: "Pendaftaran dibatalkan (salah daftar)",
        by: person.voidedById,
        at: voidedAt,
      },
    ];
  const [first, last] = [residences[0], residences.at(-1)];
  const moved = first && last && first.recordedAt.getTime() !== last.recordedAt.getTime() ? last : null;
  const ends = pregnancies.flatMap(({ outcomes }) => outcomes);
  return [
    ...(diedOn
      ? [
          {
            act: "MENINGGAL" as const,
            id,
            words: `Meninggal ${formatDay(dayOf(diedOn))}`,
            by: person.deathRecordedById,
            at: person.deathRecordedAt,
          },
        ]
      : []),
    ...(moved
      ? [
          {
            act: "PINDAH" as const,
            id: moved.id,
            words: moveWords(moved),
            by: moved.recordedById,
            at: moved.recordedAt,
          },
        ]
      : []),
    ...ends.map(({ id: end, kind, endedOn, recordedById, recordedAt }) => ({
      act: "AKHIR" as const,
      id: end,
      words: `${kind === "LAHIR" ? "Melahirkan" : "Keguguran"} ${formatDay(dayOf(endedOn))}`,
      by: recordedById,
      at: recordedAt,
    })),
    ...won.map(({ id: merge, mergedById, mergedAt }) => ({
      act: "GABUNG" as const,
      id: merge,
      words: "Digabung dengan data lain dari orang yang sama",
      by: mergedById,
      at: mergedAt,
    })),
    ...(births.length === 0
      ? [
          {
            act: "DAFTAR" as const,
            id,
            words: "Didaftarkan",
            by: person.registeredById,
            at: person.registeredAt,
          },
        ]
      : []),
  ];
}

function moveWords({ home, since, movedOn, leftOn }: Acted["residences"][number]): string {
  const day = movedOn ?? leftOn;
  const when = day ? formatDay(dayOf(day)) : `mulai ${formatMonth(monthOfDate(since))}`;
  return `Pindah ke ${home?.name ?? "luar kabupaten"}, ${when}`;
}

async function inWords(tx: Tx, actor: Actor, acts: readonly Made[]): Promise<ActLine[]> {
  const makers = await tx.user.findMany({
    where: { id: { in: acts.flatMap(({ by }) => by ?? []) } },
    select: { id: true, name: true },
  });
  return acts.map(({ by, at, ...act }) => {
    const name = makers.find((user) => user.id === by)?.name;
    return { ...act, made: name && at ? `dicatat ${name}, ${formatInstant(at, actor.timeZone)}` : "" };
  });
}
