import { formatDay } from "#lib/format";
import { type FileRecord, liveRecords, OTHER_KLASTER, type PersonFile } from "#lib/page/person/file";
import { enteredLate, type Lanes, legendOf, type Mark } from "#lib/page/person/lanes-view";
import { addDays, type Day, dayNumber } from "#lib/period/day";
import { yearOf } from "#lib/period/month";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { hplOn } from "#lib/pregnancy/uk";
import { definitionOf, SERVICE_KINDS, SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { remajaScreened, spm06Complete, spm07Complete } from "#lib/screening/complete";
import { isScreening } from "#lib/screening/kinds";
import type { PregnancyHistory } from "#lib/service/history";

/** Phases of life by completed years, as the klaster divide them. */
const PHASES = [
  { label: "Balita dan prasekolah", from: 0, to: 7 },
  { label: "Usia sekolah dan remaja", from: 7, to: 18 },
  { label: "Usia dewasa", from: 18, to: 60 },
  { label: "Lanjut usia", from: 60, to: 200 },
];
/** An axis shows the last years: beyond them everything would stand in one heap. */
const LONGEST_YEARS = 5;

/** A band narrower than this part of the axis has no room for its name. */
const NARROW_BAND = 0.05;

const LANES: { label: string; kinds: readonly string[] }[] = [
  ...[...new Set(SERVICE_KINDS.map(laneOf))].map((label) => ({
    label,
    kinds: SERVICE_KINDS.filter((kind) => laneOf(kind) === label),
  })),
  { label: "Klaster lain", kinds: [OTHER_KLASTER] },
];

function laneOf(kind: ServiceKind): string {
  return SERVICES[kind].lane;
}

type Reading = { today: Day; timeZone: string };

/** The axis of everyone who is no small child: the calendar, with phases of life and pregnancies above it. */
export function adultLanes(file: PersonFile, { today, timeZone }: Reading): Lanes {
  const records = liveRecords(file);
  const { from, to } = axisOf(records, file, today);
  const shown = records.filter(({ servedOn }) => dayNumber(servedOn) >= from);
  const lanes = lanesOf(shown, timeZone);
  return {
    from,
    to,
    now: { at: dayNumber(today), label: "hari ini" },
    bands: bandsOf(file, today).flatMap(({ label, from: start, to: end, current }) => {
      const [cutFrom, cutTo] = [Math.max(start, from), Math.min(end, to)];
      if (cutFrom >= cutTo) return [];
      const roomy = (cutTo - cutFrom) / (to - from) > NARROW_BAND;
      return [{ label: roomy ? label : "", from: cutFrom, to: cutTo, current }];
    }),
    lanes,
    ticks: yearTicks(from, to),
    legend: legendOf(shown.some(isPartialScreening) ? ["done", "weak"] : ["done"], lanes),
    sentence: `Lini masa layanan sejak ${formatDay(records[0]?.servedOn ?? today)}: ${records.length} catatan.`,
  };
}

function lanesOf(records: readonly FileRecord[], timeZone: string) {
  return LANES.map(({ label, kinds }) => ({
    label,
    marks: records.filter(({ kind }) => kinds.includes(kind)).map((record) => markOf(record, timeZone)),
  })).filter(({ marks }) => marks.length > 0);
}

/** Whole years, from the first record on; half a year ahead where a pregnancy goes on. */
function axisOf(records: readonly FileRecord[], { history }: PersonFile, today: Day) {
  const earliest = yearOf(today) - LONGEST_YEARS + 1;
  const first = Math.max(yearOf(records[0]?.servedOn ?? today), earliest);
  const ahead = [
    addDays(today, 90),
    ...history.pregnancies.filter(({ ended }) => !ended).map(({ hphtOn }) => hplOn(hphtOn)),
  ];
  return {
    from: dayNumber(`${Math.min(first, yearOf(today) - 1)}-01-01` as Day),
    to: Math.max(...ahead.map(dayNumber)),
  };
}

type Span = { label: string; from: number; to: number; current: boolean };

/** Pregnancies lie upon the phases, so they cut them. */
function bandsOf({ history }: PersonFile, today: Day): Span[] {
  const now = dayNumber(today);
  const pregnancies = history.pregnancies.map((pregnancy) => pregnancySpan(pregnancy, now));
  const phases = PHASES.map(({ label, from, to }) => ({
    label,
    from: birthday(history.bornOn, from),
    to: birthday(history.bornOn, to),
  })).flatMap((phase) => withoutSpans(phase, pregnancies));
  return [
    ...phases.map((phase) => ({ ...phase, current: phase.from <= now && now < phase.to })),
    ...pregnancies,
  ].sort((a, b) => a.from - b.from);
}

function pregnancySpan({ hphtOn, hphtEstimated, ended }: PregnancyHistory, now: number): Span {
  const [from, to] = [dayNumber(hphtOn), dayNumber(ended?.on ?? hplOn(hphtOn))];
  return { label: asEstimate("Hamil", hphtEstimated), from, to, current: from <= now && now < to };
}

function withoutSpans(phase: Omit<Span, "current">, spans: readonly Span[]): Omit<Span, "current">[] {
  const pieces: Omit<Span, "current">[] = [];
  let from = phase.from;
  for (const span of spans) {
    if (span.to <= from || span.from >= phase.to) continue;
    if (span.from > from) pieces.push({ label: phase.label, from, to: span.from });
    from = span.to;
  }
  return from < phase.to ? [...pieces, { label: phase.label, from, to: phase.to }] : pieces;
}

function markOf(record: FileRecord, timeZone: string): Mark {
  const words = definitionOf(record.kind)?.label ?? "layanan klaster lain";
  const partial = isPartialScreening(record);
  const { words: late, ...susulan } = enteredLate(record, timeZone);
  const name = `${formatDay(record.servedOn)}: ${words}${partial ? ", belum lengkap" : ""}${late}`;
  return { at: dayNumber(record.servedOn), look: partial ? "weak" : "done", name, ...susulan };
}

function isPartialScreening({ kind, data, servedOn }: FileRecord): boolean {
  if (!isScreening(kind)) return false;
  return ![remajaScreened, spm06Complete, spm07Complete].some((complete) =>
    complete({ kind, data, servedOn }),
  );
}

function yearTicks(from: number, to: number) {
  const first = new Date(from * 86_400_000).getUTCFullYear();
  return Array.from({ length: LONGEST_YEARS + 2 }, (_, index) => first + index)
    .map((year) => ({ at: dayNumber(`${year}-01-01` as Day), label: String(year) }))
    .filter(({ at }) => at <= to);
}

function birthday(bornOn: Day, years: number): number {
  return dayNumber(`${String(Number(bornOn.slice(0, 4)) + years).padStart(4, "0")}${bornOn.slice(4)}` as Day);
}
