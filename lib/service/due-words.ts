import { formatDayNear } from "#lib/format";
import { type Day, daysBetween } from "#lib/period/day";

/** As a badge beside what is due. */
export type DueBadge = { tone: "late" | "due" | "wait" | "done"; text: string };

/** Near enough to plan for. */
const SOON_DAYS = 7;

/** "terlambat 23 hari", "4 hari lagi", "s.d. 30 Nov", "23 Nov". */
export function dueBadge({ from, lateAfter }: { from: Day; lateAfter: Day }, today: Day): DueBadge {
  if (today > lateAfter) return { tone: "late", text: `terlambat ${daysBetween(lateAfter, today)} hari` };
  const days = daysBetween(today, from);
  if (days <= 0)
    return {
      tone: "due",
      text: lateAfter === today ? "hari ini" : `s.d. ${formatDayNear(lateAfter, today)}`,
    };
  return days <= SOON_DAYS
    ? { tone: "due", text: `${days} hari lagi` }
    : { tone: "wait", text: formatDayNear(from, today) };
}

/** It may be given any day until then. */
export function untilBadge(lateAfter: Day, today: Day): DueBadge {
  return { tone: "wait", text: `s.d. ${formatDayNear(lateAfter, today)}` };
}

export function doneBadge(on: Day, today: Day): DueBadge {
  return { tone: "done", text: `selesai ${formatDayNear(on, today)}` };
}
