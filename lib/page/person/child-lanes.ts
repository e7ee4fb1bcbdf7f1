import { formatDay, formatMonth } from "#lib/format";
import { type FileRecord, liveRecords, type PersonFile } from "#lib/page/person/file";
import { enteredLate, type Lanes, legendOf, type Mark } from "#lib/page/person/lanes-view";
import { completedMonths, type Day, daysBetween } from "#lib/period/day";
import { addMonths, firstDay, type Month, monthOf } from "#lib/period/month";
import { agedWords } from "#lib/person/estimated-birth";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { definitionOf } from "#lib/programme/catalogue";
import { VERDICT_LABELS } from "#lib/programme/growth/labels";
import { judge, weighingRecords, weighingsOf } from "#lib/programme/growth/weighing";
import { DAYS_PER_MONTH } from "#lib/reference/growth-standard";
import type { History } from "#lib/service/history";

/** Phases of the first six years in completed months. */
const BANDS = [
  { label: "Bayi 0–5 bln", from: 0, to: 6 },
  { label: "Bayi 6–11 bln", from: 6, to: 12 },
  { label: "Baduta 12–23 bln", from: 12, to: 24 },
  { label: "Balita 24–59 bln", from: 24, to: 60 },
  { label: "Prasekolah 60–71 bln", from: 60, to: 72 },
];
const ENDS = [12, 24, 36, 60, 72];
const LAST_WEIGHED_MONTH = 60;

/** The axis of a small child: months of age, from the mother's pregnancy where it is known. */
export function childLanes(file: PersonFile, { today, timeZone }: Omit<Axis, "at">): Lanes {
  const { bornOn } = file.history;
  const at = (day: Day) => daysBetween(bornOn, day) / DAYS_PER_MONTH;
  const now = at(today);
  const from = file.antenatal ? at(file.antenatal.hphtOn) : 0;
  const to = ENDS.find((end) => now <= end - 1) ?? 72;
  const records = liveRecords(file);
  const weighings = weighingRecords(records);
  const axis = { at, today, timeZone };
  const lanes = [
    ...(file.antenatal
      ? [
          {
            label: "Kontak ANC",
            marks: file.antenatal.contacts.map((day) => contactMark(at(day), day)),
          },
        ]
      : []),
    { label: "Timbang", marks: weighingMarks(file.history, weighings, axis) },
    { label: "Ukur PB/TB", marks: marksWith(weighings, ({ data }) => data.pb_tb_cm !== undefined, axis) },
    {
      label: "Vitamin A, cacing",
      marks: marksWith(weighings, ({ data }) => data.vit_a === true || data.obat_cacing === true, axis),
    },
    {
      label: "SDIDTK",
      marks: weighings.flatMap((record) =>
        record.data.sdidtk === undefined
          ? []
          : [
              mark(record, axis, {
                words: "SDIDTK",
                look: record.data.sdidtk === "SESUAI" ? "done" : "weak",
              }),
            ],
      ),
    },
  ];
  const shown = lanes
    .filter(({ marks }, index) => index < 2 || marks.length > 0)
    .map((lane) => ({ ...lane, marks: oncePerDay(lane.marks) }));
  return {
    from,
    to,
    now: { at: now, label: `hari ini, ${agedWords(file.history, today)}` },
    bands: [{ label: asEstimate("Kandungan", file.antenatal?.hphtEstimated), from, to: 0 }, ...BANDS]
      .filter((band) => band.from < to && band.to > from)
      .map((band) => ({ ...band, to: Math.min(band.to, to), current: band.from <= now && now < band.to })),
    lanes: shown,
    ticks: ticksTo(to),
    legend: legendOf(["done", "weak", "absent"], shown),
    sentence: sentenceOf(weighings.length, completedMonths(bornOn, today)),
  };
}

type Axis = { at: (day: Day) => number; today: Day; timeZone: string };

/** Filled when judged as gaining or not judged, hollow when not gaining, a dash for a month without a weighing. */
function weighingMarks({ bornOn, sex }: History, weighings: readonly FileRecord[], axis: Axis): Mark[] {
  const { at, today } = axis;
  const judged = new Map(judge({ bornOn, sex }, weighingsOf(weighings)).map((one) => [one.day, one]));
  const seen = new Set(weighings.map(({ servedOn }) => monthOf(servedOn)));
  const marks = weighings.map((record): Mark => {
    const verdict = judged.get(record.servedOn)?.verdict;
    const words = verdict ? `ditimbang, ${VERDICT_LABELS[verdict]}` : "ditimbang";
    return mark(record, axis, { words, look: verdict === "T" ? "weak" : "done" });
  });
  const missed = fullMonthsBetween(monthOf(bornOn), monthOf(today))
    .filter((month) => !seen.has(month) && completedMonths(bornOn, firstDay(month)) < LAST_WEIGHED_MONTH)
    .map(
      (month): Mark => ({
        at: at(firstDay(month)) + 0.5,
        look: "absent",
        name: `${formatMonth(month)}: tidak datang`,
      }),
    );
  return [...marks, ...missed].sort((a, b) => a.at - b.at);
}

/** Midwife and doctor on one day are one contact, and one mark. */
function oncePerDay(marks: readonly Mark[]): Mark[] {
  return [...new Map(marks.map((mark) => [`${mark.at} ${mark.name}`, mark])).values()];
}

/** The months after the first and before the last. */
function fullMonthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = addMonths(first, 1); month < last; month = addMonths(month, 1)) months.push(month);
  return months;
}

function marksWith(
  records: readonly FileRecord[],
  holds: (record: FileRecord) => boolean,
  axis: Axis,
): Mark[] {
  return records.filter(holds).map((record) =>
    mark(record, axis, {
      words: definitionOf(record.kind)?.label.toLowerCase() ?? record.kind,
      look: "done",
    }),
  );
}

function mark(
  record: FileRecord,
  { at, timeZone }: Axis,
  { words, look }: { words: string; look: Mark["look"] },
): Mark {
  const { words: late, ...susulan } = enteredLate(record, timeZone);
  const { servedOn } = record;
  return { at: at(servedOn), look, name: `${formatDay(servedOn)}: ${words}${late}`, ...susulan };
}

/** Of the mother, whose records are not read here. */
function contactMark(at: number, day: Day): Mark {
  return { at, look: "done", name: `${formatDay(day)}: kontak ANC ibu` };
}

function ticksTo(to: number) {
  const step = to <= 36 ? 6 : 12;
  return Array.from({ length: to / step + 1 }, (_, index) => {
    const at = index * step;
    return { at, label: at === 0 ? "lahir" : String(at) };
  });
}

function sentenceOf(weighings: number, months: number): string {
  return `Lini masa layanan sejak lahir: ditimbang ${weighings} kali dalam ${months} bulan.`;
}
