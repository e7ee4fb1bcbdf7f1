import type { CountedRow } from "#lib/coverage/counting";
import { formatDayShort, formatMonthName, formatNumber } from "#lib/format";
import type { Gap, PartKey } from "#lib/page/why/gap";
import type { ParetoView } from "#lib/page/why/pareto-view";
import { addDays, type Day } from "#lib/period/day";
import { addMonths, firstDay, type Month, monthOf } from "#lib/period/month";

export type Agenda = { head: string; sentence: string; note: string };

/** What the people of a part are asked for. */
const DEEDS: Partial<Record<PartKey, (people: string) => string>> = {
  SATU_LAGI: (people) => `Jemput ${people} yang tinggal satu kontak`,
  SEGERA: (people) => `Layani ${people} yang segera lewat umur`,
  LAMA: (people) => `Kunjungi ${people} yang sudah dua bulan di daftar ini`,
  BARU: (people) => `Kunjungi ${people} yang baru bulan ini masuk daftar`,
  MASIH_BISA: (people) => `Layani ${people} yang masih bisa`,
  BELUM: (people) => `Layani ${people} yang belum`,
  BELUM_TERDAFTAR: (people) => `Cari dan daftarkan ${people} yang belum ada namanya`,
};

type Facts = { gap: Gap; total: CountedRow; pareto: ParetoView | null; month: Month; today: Day };

/**
 * One sentence to take to the meeting, made of what the page counts; null when there is nothing to ask for, and of a month
 * before the last one, whose meeting is over.
 */
export function agendaOf({ gap, total, pareto, month, today }: Facts): Agenda | null {
  const { row, question } = total;
  const running = monthOf(today);
  if (row.small || gap.people === 0 || month < addMonths(running, -1)) return null;
  if (!gap.byNames) return pareto ? discussion(pareto, row.gapPeople) : null;
  const first = firstToAsk(gap, row.gapPeople);
  const deed = first && DEEDS[first.key];
  if (!first || !deed) return null;
  const held = heldBy(pareto, first.key);
  const people = held?.people ?? first.people;
  const where = held ? `, di ${formatNumber(held.homes)} posyandu` : "";
  const until = addDays(firstDay(addMonths(running, 1)), -1);
  return {
    head: "Usul agenda lokakarya mini",
    sentence: `${deed(`${formatNumber(people)} ${nounOf(question.indicator.people)}`)}${where}, sampai ${formatDayShort(until)}${enoughWords(people, total, month)}.`,
    note: "Usul ini dihitung dari angka di bawah; penanggung jawab dan tanggal diputuskan di rapat.",
  };
}

/** What helps soonest, unless it is next to nothing beside what is lacking. */
function firstToAsk({ parts, people }: Gap, gapPeople: number | null) {
  const asked = parts.filter((part) => DEEDS[part.key] && part.people > 0);
  const worth = asked.find((part) => part.people * 4 >= (gapPeople || people));
  return worth ?? asked.toSorted((a, b) => b.people - a.people)[0];
}

/** Of the holders of half of the names, those who have some of this part. */
function heldBy(pareto: ParetoView | null, key: PartKey) {
  const holders = pareto?.lines.filter(({ parts }) => parts.some((part) => part.key === key)) ?? [];
  if (holders.length === 0) return null;
  const people = holders.flatMap(({ parts }) => parts.filter((part) => part.key === key));
  return { homes: holders.length, people: people.reduce((sum, part) => sum + part.people, 0) };
}

/** Of a month's own number that has ended nobody who comes later is a part. */
function enoughWords(people: number, { row: { gapPeople }, question }: CountedRow, month: Month): string {
  if (!gapPeople || (question.kind.span === "OWN_MONTH" && !question.running)) return "";
  const target = `target ${formatMonthName(month)}`;
  return gapPeople <= people
    ? `; ${formatNumber(gapPeople)} cukup untuk ${target}`
    : `; ${target} masih kurang ${formatNumber(gapPeople)}`;
}

function discussion(pareto: ParetoView, gapPeople: number | null): Agenda | null {
  if (gapPeople === 0 || pareto.lines.length === 0) return null;
  const named = pareto.lines.slice(0, 3).map(({ name, people }) => `${name} (${formatNumber(people)})`);
  const others = pareto.lines.length - named.length;
  const more = others > 0 ? ` dan ${formatNumber(others)} ${pareto.noun} lain` : "";
  return {
    head: "Usul agenda",
    sentence: `Bahas dengan ${named.join(", ")}${more}: ${pareto.lines.length === 1 ? "di sana" : "bersama"} separuh ${pareto.what}.`,
    note: "Nama orangnya dibuka puskesmas masing-masing.",
  };
}

/** "balita terdaftar" are balita when they are called upon. */
function nounOf(people: string): string {
  return people.replace(/ (terdaftar|ditimbang|diukur|yang dapat dinilai|dinilai .*|diperiksa .*)$/, "");
}
