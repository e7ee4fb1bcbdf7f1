import { firstDayOf, type MonthCount, monthOfDay } from "#prisma/seed/lives/calendar";
import type { Family, Life, Stay } from "#prisma/seed/lives/life";
import type { Random } from "#prisma/seed/lives/random";
import type { Stage } from "#prisma/seed/lives/stage";

/** A month's chance that a family moves to another home of the kabupaten, and that it leaves the kabupaten. */
const WITHIN = 0.0013;
const AWAY = 0.0006;

/** Decides where a family goes and when; its members follow, those born later too. */
export function moveFamily(stage: Stage, family: Family, random: Random): void {
  const last = monthOfDay(stage.today);
  let away = false;
  for (let month = firstMonth(stage, family); month <= last; month++) {
    if (away || !random.chance(WITHIN + AWAY)) continue;
    const day = firstDayOf(month) + random.int(0, 27);
    if (day > stage.today) continue;
    away = random.chance(AWAY / (WITHIN + AWAY));
    const home = away ? null : random.pickOf(stage.homes);
    const stay: Stay = { since: month, home, movedOn: day };
    if (family.moves.at(-1)?.home !== home) family.moves.push(stay);
  }
  for (const member of family.members) follow(member);
}

/** Adds the moves of the family to a member's stays. */
export function follow(life: Life): void {
  const [first] = life.stays;
  if (!first) return;
  const later = life.family.moves.filter(({ since }) => since > first.since);
  life.stays = [first, ...later].filter((stay, index, all) => stay.home !== all[index - 1]?.home);
}

/** Nobody moves in the months before the history, nor in the month of arrival. */
function firstMonth(stage: Stage, { members }: Family): MonthCount {
  const arrived = members.map(({ stays }) => stays[0]?.since ?? stage.opens);
  return Math.max(stage.opens, Math.min(...arrived) + 1);
}
