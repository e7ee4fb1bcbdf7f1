import { kbmGram } from "#lib/programme/growth/weighing";
import {
  curveOf,
  type GrowthStandard,
  lmsAt,
  TWO_YEARS_IN_DAYS,
  valueAt,
} from "#lib/reference/growth-standard";
import { growthStandard } from "#lib/reference/who-tables";
import type { Sex } from "#lib/service/history";
import { type DayCount, dayText, monthsOld } from "#prisma/seed/lives/calendar";
import { clamp, type Random, rounded } from "#prisma/seed/lives/random";

export type Measured = { kg: number; cm: number };

/** A child's body: grows along its own line of the WHO standard, with good and bad months. */
export class Growth {
  readonly #random: Random;
  readonly #standard: GrowthStandard;
  readonly #sex: Sex;
  readonly #born: DayCount;
  /** How far its length lies from that of other children here, and its weight for length from the standard. */
  readonly #length: number;
  readonly #weight: number;
  #mood = 0;
  #last: (Measured & { on: DayCount }) | null = null;

  constructor(random: Random, child: { sex: Sex; born: DayCount }, heightShift: number) {
    this.#random = random;
    this.#standard = growthStandard(child.sex);
    this.#sex = child.sex;
    this.#born = child.born;
    this.#length = clamp(random.normal(heightShift, 1.08), -3.4, 3.4);
    this.#weight = clamp(random.normal(random.chance(0.055) ? 1.8 : -0.3, 1), -3.4, 3.2);
  }

  /** What scales and board show on that day. */
  measure(on: DayCount): Measured {
    const days = on - this.#born;
    const cm = this.#lengthAt(days);
    const kg = this.#weightAt(on, days, cm);
    this.#last = { kg, cm, on };
    return { kg, cm };
  }

  /** The children fall back from the standard in their first years: one in ten is stunted at first, then one in five. */
  #lengthAt(days: number): number {
    const behind = days < 300 ? -0.58 - (0.17 * days) / 300 : -0.75 - 0.42 * clamp((days - 300) / 240, 0, 1);
    const lms = lmsAt(curveOf(this.#standard, "tbu", Math.min(days, 1826)), Math.min(days, 1826));
    const beyond = Math.max(0, days - 1826) * 0.017;
    const cm = lms ? valueAt(lms, this.#length + behind + this.#random.normal(0, 0.08)) : 50;
    return rounded(Math.max(cm + beyond, (this.#last?.cm ?? 0) - (days < TWO_YEARS_IN_DAYS ? 0 : 0.2)), 1);
  }

  #weightAt(on: DayCount, days: number, cm: number): number {
    this.#mood = 0.6 * this.#mood + this.#random.normal(0, 0.16);
    const curve = curveOf(this.#standard, "bbtb", days);
    const lms = lmsAt(
      curve,
      clamp(cm, days < TWO_YEARS_IN_DAYS ? 45 : 65, days < TWO_YEARS_IN_DAYS ? 110 : 120),
    );
    const kg = rounded(lms ? valueAt(lms, clamp(this.#weight + this.#mood, -4.2, 3.9)) : 3, 1);
    if (!this.#last || on - this.#last.on > 45) return kg;
    return this.#nudged(kg, this.#last.kg, kbmGram(monthsOld(this.#born, on), this.#sex, dayText(on)) ?? 0);
  }

  /** Most children just make the least gain of their age; scales are read kindly. */
  #nudged(kg: number, before: number, kbm: number): number {
    const gain = Math.round((kg - before) * 1000);
    if (gain >= kbm || gain < kbm - 350) return kg;
    return this.#random.chance(0.55) ? rounded(before + kbm / 1000, 1) : kg;
  }
}
