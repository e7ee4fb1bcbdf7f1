import { formatMeasured, formatSigned, formatZ } from "#lib/format";
import type { PersonAlert } from "#lib/page/person/alert";
import { completedMonths, type Day } from "#lib/period/day";
import { addMonths, monthOf } from "#lib/period/month";
import { bgm, wastingClass } from "#lib/programme/growth/nutrition";
import { judge, type WeighedMonth, weighingRecords, weighingsOf } from "#lib/programme/growth/weighing";
import type { History, RecordHistory } from "#lib/service/history";

const SMALL_CHILD_MONTHS = 60;
/** An older weighing says nothing about today. */
const FRESH_MONTHS = 2;

/** 2T, bawah garis merah, gizi buruk and edema, as the last weighing has them. */
export function growthAlerts({ bornOn, sex, records }: History, today: Day): PersonAlert[] {
  const weighings = weighingRecords(records);
  const last = weighings.at(-1);
  const small = completedMonths(bornOn, today) < SMALL_CHILD_MONTHS;
  if (!last || !small || monthOf(last.servedOn) < addMonths(monthOf(today), -FRESH_MONTHS)) return [];
  const judged = judge({ bornOn, sex }, weighingsOf(weighings));
  const found = [...twoT(judged), ...weightFindings(last)];
  if (found.length === 0) return [];
  return [
    {
      tone: "danger",
      title: `${capital(listed(found.map(({ title }) => title)))}.`,
      text: `${capital(found.map(({ text }) => text).join(", "))}. Perlu dirujuk ke puskesmas.`,
    },
  ];
}

type Finding = { title: string; text: string };

function twoT(judged: readonly WeighedMonth[]): Finding[] {
  const [before, latest] = [judged.at(-2), judged.at(-1)];
  if (!latest?.twoT) return [];
  const gains = `${formatSigned(before?.gainGram)} g, ${formatSigned(latest.gainGram)} g`;
  return [
    { title: "2T", text: `dua bulan tidak naik (${gains}; minimal ${formatMeasured(latest.kbmGram)} g)` },
  ];
}

function weightFindings({ data, derived }: RecordHistory): Finding[] {
  const bbu = typeof derived.bbu === "number" ? derived.bbu : undefined;
  const bbtb = typeof derived.bbtb === "number" ? derived.bbtb : null;
  const wasted = bbtb !== null && wastingClass(bbtb) === "GIZI_BURUK";
  return [
    ...(bgm({ bbu }) ? [{ title: "BGM", text: `berat di bawah garis merah (z ${formatZ(bbu)})` }] : []),
    ...(wasted ? [{ title: "gizi buruk", text: `BB/TB z ${formatZ(bbtb)}` }] : []),
    ...(data.edema === true ? [{ title: "edema", text: "bengkak di kedua punggung kaki" }] : []),
  ];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} dan ${words.at(-1)}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
