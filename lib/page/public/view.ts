import { fullName } from "#lib/area/labels";
import { indicatorIn } from "#lib/coverage/catalogue";
import { formatInstant, formatMonth, formatNumber } from "#lib/format";
import { itemOf, type PublicItem, percentOf } from "#lib/page/public/item";
import { HIDDEN, NOT_YET, PUBLIC_WORDS } from "#lib/page/public/words";
import { addMonths, type Month } from "#lib/period/month";
import { isPublishedCode, PUBLISHED, type PublishedCode } from "#lib/publication/catalogue";
import type { PublicMonth, Published } from "#lib/publication/read-public";

export type PublicView = {
  code: string;
  /** "Desa Air Saga" */
  name: string;
  /** "Kabupaten Belitung", above a desa. */
  within: string | null;
  /** "Oktober 2026"; null before anything was published. */
  month: string | null;
  sentence: string;
  groups: { title: string; items: PublicItem[] }[];
  puskesmas: PuskesmasTable[];
  hidden: string | null;
  reports: string | null;
  /** When it was published, and as which version. */
  issued: string | null;
};

export type PuskesmasTable = {
  title: string;
  until: string;
  rows: { name: string; made: string; percent: string }[];
};

const MONTHS = 12;

/** Of a place in the time zone that its office has. */
export function publicView(published: Published, timeZone: string): PublicView {
  const { unit, months } = published;
  const [newest] = months;
  const name = fullName(unit);
  const within = unit.kind === "DESA" ? unit.kabupaten : null;
  const page = { code: unit.code, name, within };
  if (!newest)
    return {
      ...page,
      month: null,
      sentence:
        "Belum ada bulan yang terbit. Angka bulan yang sudah selesai tampil di sini sesudah diterbitkan.",
      groups: [],
      puskesmas: [],
      hidden: null,
      reports: null,
      issued: null,
    };
  const items = itemsOf(published, newest);
  return {
    ...page,
    month: formatMonth(newest.month),
    sentence: sentenceOf(items, name),
    groups: groupsOf(items),
    puskesmas: puskesmasOf(published),
    hidden: hiddenWords(items),
    reports: unit.kind === "KABUPATEN" ? reportsWords(newest) : null,
    issued: `Terbit ${formatInstant(newest.recordedAt, timeZone)}${newest.version > 1 ? `, versi ${newest.version}` : ""}`,
  };
}

function itemsOf({ cells, unit: { kind } }: Published, newest: PublicMonth): PublicItem[] {
  const shown = Array.from({ length: MONTHS }, (_, index) => addMonths(newest.month, index + 1 - MONTHS));
  return PUBLISHED.flatMap(({ code }) => {
    const own = cells.filter(({ indicator }) => indicator === code);
    const now = own.find(({ month }) => month === newest.month);
    const line = shown.map((month) => {
      // Of a month in which nothing new was told, the number before stands there again: it is no point of its own.
      const cell = own.find((one) => one.month === month && one.until === month);
      const indicator = indicatorIn(month, code);
      return { month, percent: cell && indicator ? percentOf(cell, indicator) : null };
    });
    if (now) return itemOf(code, now, { facts: newest.facts, line }) ?? [];
    if (kind !== "DESA" || !(code in newest.facts.targets)) return [];
    const nothing = { until: newest.month, reached: null, outOf: null };
    return itemOf(code, nothing, { facts: newest.facts, line, missing: NOT_YET }) ?? [];
  });
}

function groupsOf(items: readonly PublicItem[]): PublicView["groups"] {
  const titles = [...new Set(items.map(({ code }) => PUBLIC_WORDS[code].group))];
  return titles.map((title) => ({
    title,
    items: items.filter(({ code }) => PUBLIC_WORDS[code].group === title),
  }));
}

/** How much is as it should be, and what is furthest from it. */
function sentenceOf(items: readonly PublicItem[], name: string): string {
  const judged = items.filter(({ status }) => status && status.key !== "none");
  if (judged.length === 0)
    return `Angka ${name} belum dapat dinilai: jumlahnya kecil, disembunyikan, atau belum terbit.`;
  const good = judged.filter(({ status }) => status?.key === "good").length;
  const counted = `Di ${name}, ${good} dari ${judged.length} ukuran yang dinilai sesuai target`;
  const [worst] = judged.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap);
  if (!worst) return `${counted}.`;
  const { short } = PUBLIC_WORDS[worst.code];
  const lower = worst.status?.word === "Di atas batas";
  return `${counted}; yang terjauh ${short}, ${lower ? "lebih" : "kurang"} ${formatNumber(worst.gap)} orang.`;
}

function reportsWords({ month, facts: { reported, due, withoutSasaran } }: PublicMonth): string | null {
  if (due === 0) return null;
  const reports = `${formatNumber(reported)} dari ${formatNumber(due)} desa melapor pada ${formatMonth(month)}.`;
  return withoutSasaran > 0
    ? `${reports} ${formatNumber(withoutSasaran)} desa belum punya sasaran dan tidak ikut dalam angka terhadap sasaran.`
    : reports;
}

function hiddenWords(items: readonly PublicItem[]): string | null {
  const hidden = items.filter(({ missing }) => missing === HIDDEN).length;
  return hidden === 0
    ? null
    : `${hidden} dari ${items.length} angka disembunyikan agar tidak ada orang yang dikenali: jumlahnya sangat kecil, atau angka di sebelahnya yang kecil dapat dihitung darinya.`;
}

function puskesmasOf({ puskesmas }: Published): PuskesmasTable[] {
  const codes = PUBLISHED.map(({ code }): PublishedCode => code);
  return codes.flatMap((code) => {
    const own = puskesmas.filter(({ indicator }) => indicator === code && isPublishedCode(indicator));
    const [first] = own;
    if (!first) return [];
    const rows = own.map((cell) => ({ name: cell.name, ...cellWords(cell, code, cell.until) }));
    return [{ title: PUBLIC_WORDS[code].title, until: formatMonth(first.until), rows }];
  });
}

function cellWords(
  cell: { reached: number | null; outOf: number | null; until: Month },
  code: PublishedCode,
  month: Month,
) {
  const indicator = indicatorIn(month, code);
  const percent = indicator ? percentOf(cell, indicator) : null;
  if (cell.reached === null) return { made: "disembunyikan", percent: "–" };
  const made =
    cell.outOf === null
      ? formatNumber(cell.reached)
      : `${formatNumber(cell.reached)} dari ${formatNumber(cell.outOf)}`;
  return { made, percent: percent === null ? "–" : `${formatNumber(percent, 1)}%` };
}
