import type { Prisma } from "#lib/db/generated/client";
import { formatDay, formatMonth } from "#lib/format";
import { answerWords, howWords } from "#lib/page/person/consents";
import { dayOf } from "#lib/period/day";
import { monthOfDate } from "#lib/period/month";
import { type Consent, PURPOSE_LABELS } from "#lib/person/consent";
import type { Act } from "#lib/recording/take-back";

/** One thing that was done to a person and can be taken back: what, by whom and when. */
export type ActLine = { act: Act; id: string; words: string; made: string };

export const acted = {
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

export type Acted = Prisma.PersonGetPayload<{ select: typeof acted }>;

/** With the account that did it. */
export type Made = Omit<ActLine, "made"> & { by: string | null; at: Date | null };

export function actsOf(person: Acted): Made[] {
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

/** An answer that was given or refused, however long ago. */
export function consentActs(consents: readonly Consent[]): Made[] {
  return consents.map((one) => ({
    act: "PERSETUJUAN",
    id: one.id,
    words: `Persetujuan ${PURPOSE_LABELS[one.purpose].toLowerCase()}: ${answerWords(consents, one)}, ${howWords(one)}`,
    by: one.recordedById,
    at: one.recordedAt,
  }));
}

function moveWords({ home, since, movedOn, leftOn }: Acted["residences"][number]): string {
  const day = movedOn ?? leftOn;
  const when = day ? formatDay(dayOf(day)) : `mulai ${formatMonth(monthOfDate(since))}`;
  return `Pindah ke ${home?.name ?? "luar kabupaten"}, ${when}`;
}
