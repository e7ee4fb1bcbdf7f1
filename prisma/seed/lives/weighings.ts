import {
  type DayCount,
  firstDayOf,
  type MonthCount,
  monthNumberOf,
  monthOfDay,
  monthsOld,
  seasonOf,
} from "#prisma/seed/lives/calendar";
import { Growth, type Measured } from "#prisma/seed/lives/growth";
import { type Data, homeDuring, homeOn, type Life, type Served } from "#prisma/seed/lives/life";
import { clamp, type Random } from "#prisma/seed/lives/random";
import { type Home, openDay, type Stage } from "#prisma/seed/lives/stage";
import { tbcAnswers } from "#prisma/seed/lives/tbc";
import { workingDay } from "#prisma/seed/lives/working-days";

const UPPER_MONTHS = 72;
const DANGER = ["napas", "batuk_grok", "diare", "kencing", "warna_kulit", "aktivitas", "makan"] as const;

/** Before the history opens: the last August, when books are asked for, and what gain and 2T of January look back to. */
const WARM_UP_MONTHS = 5;

/** One child's visits to the scales, from birth or from some months before the history. */
export function weighingsOf(stage: Stage, child: Life, random: Random): Served[] {
  const from = Math.max(monthOfDay(child.born), stage.opens - WARM_UP_MONTHS);
  const to = Math.min(monthOfDay(stage.today), monthOfDay(child.born) + UPPER_MONTHS - 1);
  if (from > to) return [];
  const story: Story = {
    child,
    random,
    growth: new Growth(random, child, homeDuring(child.stays, to)?.heightShift ?? 0),
    habit: random.normal(0, 0.11),
    breastfed: random.chance(0.86),
    book: random.chance(0.94),
  };
  const served: Served[] = [];
  for (let month = from; month <= to; month++) served.push(...inMonth(story, month, stage));
  return served;
}

type Story = {
  child: Life;
  random: Random;
  growth: Growth;
  /** How much likelier than others this child is brought. */
  habit: number;
  breastfed: boolean;
  book: boolean;
};

function inMonth(story: Story, month: MonthCount, { today }: Stage): Served[] {
  const { child, random } = story;
  const home = homeDuring(child.stays, month);
  if (!home) return [];
  const swept = home.closed.has(month) || random.chance(0.04);
  const on = swept ? workingDay(firstDayOf(month) + random.int(18, 27)) : openDay(home, month);
  const age = monthsOld(child.born, on);
  if (on > today || on < child.born + 2 || age >= UPPER_MONTHS || homeOn(child, on) !== home) return [];
  if (!random.chance(attendance(story, home, age, month) * (home.closed.has(month) ? 0.25 : 1))) return [];
  const kader = !swept && random.chance(0.78);
  const by = kader ? home.kader : home.midwife;
  const data = {
    ...measured(story, on, age),
    ...asked(story, age, month),
    ...careOf(story, age, by.role === "KADER"),
  };
  return [{ kind: "TIMBANG", on, data, by, place: swept ? "RUMAH" : "POSYANDU" }];
}

function attendance({ habit }: Story, home: Home, age: number, month: MonthCount): number {
  const byAge = age >= 60 ? -0.42 : age >= 36 ? -0.06 : age < 13 ? 0.08 : 0;
  return clamp(0.55 + 0.35 * home.zeal.child + byAge + habit, 0.05, 0.98) * seasonOf(month, home.island);
}

function measured({ growth, random }: Story, on: DayCount, age: number): Data {
  const { kg, cm }: Measured = growth.measure(on);
  const data: Data = { bb_kg: kg };
  if (random.chance(0.92))
    Object.assign(data, { pb_tb_cm: cm, posisi_ukur: age < 24 ? "TELENTANG" : "BERDIRI" });
  if (age < 24 && random.chance(0.4))
    data.lk_cm = Math.round((34.5 + 12.5 * (1 - Math.exp(-age / 8)) + random.normal(0, 0.5)) * 10) / 10;
  if (age >= 6 && random.chance(0.3))
    data.lila_cm = Math.round(clamp(13.4 + age * 0.03 + (kg - 9 - age * 0.16) * 0.35, 10.5, 20) * 10) / 10;
  if (random.chance(0.0006)) data.edema = true;
  return data;
}

/** Vitamin A and worm tablets come in February and August; the book is asked for again then. */
function asked(story: Story, age: number, month: MonthCount): Data {
  const { random } = story;
  const capsules = [2, 8].includes(monthNumberOf(month));
  const data: Data = {};
  if (age < 6) {
    if (story.breastfed && age >= 1) story.breastfed = random.chance(0.94);
    data.asi_eksklusif = story.breastfed;
  } else if (age < 24 && random.chance(0.6)) data.mpasi = random.chance(0.97);
  if (capsules || age < 2 || random.chance(0.1)) data.punya_kia = story.book;
  if (capsules && age >= 6 && age < 60) data.vit_a = random.chance(0.94);
  if (capsules && age >= 12 && age < 60) data.obat_cacing = random.chance(0.9);
  return data;
}

function careOf({ random }: Story, age: number, kader: boolean): Data {
  const data: Data = tbcAnswers(random, 0.14, 0.012);
  if (random.chance(0.7)) data.tanda_bahaya = random.chance(0.016) ? [random.pick(DANGER)] : [];
  if (random.chance(0.05)) data.mt_pangan_lokal = true;
  if (!kader && age % 3 === 0 && random.chance(0.7))
    data.sdidtk = random.weighted(
      [
        ["SESUAI", 93],
        ["MERAGUKAN", 6],
        ["PENYIMPANGAN", 1],
      ],
      "SESUAI",
    );
  return data;
}
