import "server-only";
import type { Authorized } from "#lib/access/actor";
import { fullName } from "#lib/area/labels";
import { readAreaTree } from "#lib/area/queries";
import { asActor } from "#lib/db/as-actor";
import { formatInstant, formatMonth, formatNumber } from "#lib/format";
import {
  addMonths,
  type Month,
  monthIn,
  monthOf,
  monthOfDate,
  monthsBetween,
  yearOf,
} from "#lib/period/month";
import { today } from "#lib/period/today";

type Choice = { value: string; label: string };

export type OpenPage = { id: string; name: string; path: string; since: string; told: string };

export type PublicationsPage = {
  /** Each version, the newest first. */
  issues: { key: string; month: string; version: string; told: string }[];
  /** Months that may be published now, the newest last; the last published again. */
  months: Choice[];
  /** What is to be said before it is done. */
  next: string;
  open: OpenPage[];
  /** Kabupaten and desa whose page is closed. */
  closed: Choice[];
  since: Choice[];
  /** Every opening and closing, the newest first. */
  history: { id: string; name: string; what: string; told: string }[];
};

const SHOWN = 36;
const BACK = 24;

/** What was published and of whom the page is open. */
export async function readPublications(actor: Authorized<"publication:manage">): Promise<PublicationsPage> {
  const running = monthOf(today(actor.timeZone));
  return await asActor(actor, async (tx) => {
    const tree = await readAreaTree(tx, running);
    const published = await tx.publication.findMany({
      orderBy: [{ month: "desc" }, { version: "desc" }],
      take: SHOWN,
      select: { month: true, version: true, recordedById: true, recordedAt: true },
    });
    const openings = await tx.publicationOpening.findMany({
      orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
      include: { unit: { select: { kind: true, name: true, code: true } } },
    });
    const writers = await tx.user.findMany({
      where: { id: { in: [...published, ...openings].map(({ recordedById }) => recordedById) } },
      select: { id: true, name: true },
    });
    const names = new Map(writers.map(({ id, name }) => [id, name]));
    const told = ({ recordedById, recordedAt }: { recordedById: string; recordedAt: Date }) =>
      `${names.get(recordedById) ?? ""}, ${formatInstant(recordedAt, actor.timeZone)}`;
    const now = openings.filter(
      (one, at) => openings.findIndex(({ unitId }) => unitId === one.unitId) === at,
    );
    const open = now.flatMap((one): OpenPage[] =>
      one.since
        ? [
            {
              id: one.unitId,
              name: fullName(one.unit),
              path: `/umum/${one.unit.code}`,
              since: formatMonth(monthOfDate(one.since)),
              told: told(one),
            },
          ]
        : [],
    );
    const last = published[0] ? monthOfDate(published[0].month) : null;
    return {
      issues: published.map((one) => ({
        key: `${one.month.toISOString()} ${one.version}`,
        month: formatMonth(monthOfDate(one.month)),
        version: formatNumber(one.version),
        told: told(one),
      })),
      months: monthChoices(last, running),
      next: nextWords(last, running),
      open,
      closed: [tree.kabupaten, ...tree.desa]
        .filter(({ id }) => !open.some((one) => one.id === id))
        .map((unit) => ({ value: unit.id, label: fullName(unit) })),
      since: Array.from({ length: BACK }, (_, back) => addMonths(running, -back)).map((month) => ({
        value: month,
        label: formatMonth(month),
      })),
      history: openings.map((one) => ({
        id: one.id,
        name: fullName(one.unit),
        what: one.since ? `dibuka, angka sejak ${formatMonth(monthOfDate(one.since))}` : "ditutup",
        told: told(one),
      })),
    };
  });
}

/** From the last published one, which may be told again, to the last that has ended. */
function monthChoices(last: Month | null, running: Month): Choice[] {
  const ended = addMonths(running, -1);
  const first = last ?? monthIn(yearOf(ended), 1);
  const count = Math.max(0, Math.min(BACK, monthsBetween(first, ended) + 1));
  return Array.from({ length: count }, (_, index) => addMonths(ended, index + 1 - count)).map((month) => ({
    value: month,
    label: month === last ? `${formatMonth(month)}, terbitkan ulang` : formatMonth(month),
  }));
}

function nextWords(last: Month | null, running: Month): string {
  const ended = addMonths(running, -1);
  if (last === null)
    return `Belum ada yang terbit. Bulan sebelum yang dipilih, sejak Januari tahun itu, ikut diterbitkan.`;
  if (last >= ended)
    return `${formatMonth(last)} sudah terbit. Terbitkan ulang bila ada koreksi yang perlu dibaca umum.`;
  return `Terakhir terbit ${formatMonth(last)}. Bulan di antaranya ikut diterbitkan.`;
}
