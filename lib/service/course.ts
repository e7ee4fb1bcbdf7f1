import type { Episode } from "#lib/mask/mask";
import type { Day } from "#lib/period/day";
import { monthOf } from "#lib/period/month";
import { happened } from "#lib/service/measure";

export type CourseResult = { on: Day; code: string };

/** A course of treatment with the result that closed it; null = none is known yet. */
export type Course = { beganOn: Day; result: CourseResult | null };

/**
 * A result belongs to the course that was begun last on its day or before; of several the last one stands, as
 * no source says. One without a course is none.
 */
export function coursesOf(begunOn: readonly Day[], results: readonly CourseResult[]): Course[] {
  const begun = [...new Set(begunOn)].sort();
  return begun.map((beganOn, place) => {
    const next = begun[place + 1];
    const own = results.filter(({ on }) => on >= beganOn && (next === undefined || on < next));
    return { beganOn, result: own.reduce<CourseResult | null>(later, null) };
  });
}

/** The cohort: each course in the month in which it began. */
export function begun(courses: readonly Course[]): Episode[] {
  return courses.map(({ beganOn }) => happened(monthOf(beganOn)));
}

/** Those of the cohort with one of these results, in the month in which the course began, however late it is told. */
export function begunWith(courses: readonly Course[], codes: readonly string[]): Episode[] {
  return begun(courses.filter(({ result }) => result !== null && codes.includes(result.code)));
}

function later(last: CourseResult | null, result: CourseResult): CourseResult {
  return last && last.on > result.on ? last : result;
}
