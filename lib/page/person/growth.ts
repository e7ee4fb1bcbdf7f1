import { formatDay, formatMeasured, formatZ } from "#lib/format";
import type { BirthWeight } from "#lib/page/person/birth-weight";
import { birthRow, type GrowthRow, growthRows, numberIn } from "#lib/page/person/growth-rows";
import { completedMonths, type Day } from "#lib/period/day";
import { chartPoint, type SdLine, sdLines } from "#lib/programme/growth/growth-chart";
import { NUTRITION_LABELS, type SeverityMark, VERDICT_LABELS } from "#lib/programme/growth/labels";
import { heightClass, type NutritionClass, weightClass } from "#lib/programme/growth/nutrition";
import { judge, type Verdict, weighingRecords, weighingsOf } from "#lib/programme/growth/weighing";
import type { History, RecordHistory } from "#lib/service/history";

type Line = {
  label: string;
  look: "median" | "plain" | "warning" | "danger";
  points: { x: number; y: number }[];
};
type Point = { x: number; y: number; mark: "filled" | "hollow" | "gap"; name: string };

export type GrowthView = {
  sentence: string;
  lines: Line[];
  points: Point[];
  last?: string;
  badge: { text: string; severity: SeverityMark } | null;
};

export type Growth = { ages: number[]; weight: GrowthView; height: GrowthView; rows: GrowthRow[] };

/** The WHO tables end with the month before the sixtieth. */
const LAST_MONTH = 60;
/** Where the axis may end, and how far its marks stand apart. */
const AXES = [
  { end: 12, step: 2 },
  { end: 24, step: 4 },
  { end: 36, step: 6 },
  { end: 60, step: 12 },
];

const LINE_WORDS = {
  bbu: { 2: "+2", 0: "0 median", "-2": "−2 kurang", "-3": "−3 garis merah" },
  tbu: { 3: "+3", 2: "+2", 0: "0 median", "-2": "−2 pendek", "-3": "−3 sangat pendek" },
} as const satisfies Record<string, Record<number, string>>;

/** Both curves and their table; null for who was never measured as a small child. */
export function growthOf(history: History, birth: BirthWeight | null = null): Growth | null {
  const records = weighingRecords(history.records).filter(
    ({ servedOn }) => completedMonths(history.bornOn, servedOn) < LAST_MONTH,
  );
  const lastAge = chartPoint(history.bornOn, records.at(-1)?.servedOn ?? history.bornOn, 0).month;
  const axis = AXES.find(({ end }) => lastAge <= end - 2) ?? AXES[3];
  if ((records.length === 0 && !birth) || !axis) return null;
  return {
    ages: Array.from({ length: axis.end / axis.step + 1 }, (_, mark) => mark * axis.step),
    weight: weightView(history, records, birth),
    height: heightView(history, records),
    rows: [...(birth ? [birthRow(history.bornOn, birth)] : []), ...growthRows(history, records)].toReversed(),
  };
}

const MARKS = { N: "filled", T: "hollow", B: "gap", O: "gap" } as const satisfies Record<
  Verdict,
  Point["mark"]
>;

function weightView(
  { sex, bornOn }: History,
  records: readonly RecordHistory[],
  birth: BirthWeight | null,
): GrowthView {
  const judged = judge({ bornOn, sex }, weighingsOf(records));
  const points = judged.map(({ day, kg, verdict }) => {
    const { month, value } = chartPoint(bornOn, day, kg);
    const name = `${formatDay(day)}: ${formatMeasured(kg)} kg, ${VERDICT_LABELS[verdict]}`;
    return { x: month, y: value, mark: MARKS[verdict], name };
  });
  const last = judged.at(-1);
  const z = numberIn(records.findLast(({ servedOn }) => servedOn === last?.day)?.derived.bbu);
  return {
    lines: linesOf("bbu", sdLines(sex, "bbu")),
    points: [...(birth ? [birthPoint(bornOn, birth)] : []), ...points],
    badge: badgeOf("BB", z, weightClass),
    ...(last
      ? { last: [`${formatMeasured(last.kg)} kg`, ...zWords(z)].join(" · ") }
      : birth && { last: birth.words }),
    sentence: sentenceOf(
      "Berat menurut umur",
      last
        ? { on: last.day, value: `${formatMeasured(last.kg)} kg`, z }
        : birth && { on: bornOn, value: birth.words, z: null },
    ),
  };
}

/** The first point, on the day of birth; no weighing, so neither N nor T. */
function birthPoint(bornOn: Day, { gram, words }: BirthWeight): Point {
  const { month, value } = chartPoint(bornOn, bornOn, gram / 1000);
  return { x: month, y: value, mark: "gap", name: `${formatDay(bornOn)}: ${words}` };
}

function heightView({ sex, bornOn }: History, records: readonly RecordHistory[]): GrowthView {
  const measured = records.flatMap((record) => {
    const cm = numberIn(record.data.pb_tb_cm);
    return cm === null ? [] : [{ on: record.servedOn, cm, z: numberIn(record.derived.tbu) }];
  });
  const last = measured.at(-1);
  const cm = last && `${formatMeasured(last.cm)} cm`;
  return {
    lines: linesOf("tbu", sdLines(sex, "tbu")),
    points: measured.map(({ on, cm: value }) => {
      const { month, value: y } = chartPoint(bornOn, on, value);
      return { x: month, y, mark: "filled" as const, name: `${formatDay(on)}: ${formatMeasured(value)} cm` };
    }),
    badge: badgeOf("", last?.z ?? null, heightClass),
    ...(last && { last: [cm, ...zWords(last.z)].join(" · ") }),
    sentence: sentenceOf(
      "Panjang atau tinggi menurut umur",
      last && { on: last.on, value: cm ?? "", z: last.z },
    ),
  };
}

function linesOf(index: keyof typeof LINE_WORDS, lines: readonly SdLine[]): Line[] {
  const words: Record<number, string> = LINE_WORDS[index];
  return lines.map(({ sd, points }) => ({
    label: words[sd] ?? String(sd),
    look: sd === 0 ? "median" : sd === -2 ? "warning" : sd === -3 ? "danger" : "plain",
    points: points.map(({ month, value }) => ({ x: month, y: value })),
  }));
}

/** "!! BB sangat kurang, z −3,12" */
function badgeOf(
  what: string,
  z: number | null,
  classOf: (z: number) => NutritionClass,
): GrowthView["badge"] {
  if (z === null) return null;
  const { short, mark } = NUTRITION_LABELS[classOf(z)];
  const words = what ? `${what} ${short.toLowerCase()}` : short;
  return { text: `${mark} ${words}, z ${formatZ(z)}`.trim(), severity: mark };
}

function zWords(z: number | null): string[] {
  return z === null ? [] : [`z ${formatZ(z)}`];
}

function sentenceOf(
  what: string,
  last: { on: Day; value: string; z: number | null } | null | undefined,
): string {
  if (!last) return `${what}: belum ada pengukuran.`;
  return `${what} di atas garis WHO. Terakhir ${formatDay(last.on)}: ${[last.value, ...zWords(last.z)].join(", ")}.`;
}
