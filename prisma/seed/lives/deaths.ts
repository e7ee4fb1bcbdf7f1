import { mortality } from "#prisma/seed/lives/ages";
import { firstDayOf, yearsOld } from "#prisma/seed/lives/calendar";
import type { Life } from "#prisma/seed/lives/life";
import type { Random } from "#prisma/seed/lives/random";
import type { Stage } from "#prisma/seed/lives/stage";

/** When, if ever within the history, a life ends. Babies of the history die in the story of their birth. */
export function letDie(stage: Stage, life: Life, random: Random): void {
  const start = Math.max(firstDayOf(stage.opens), firstDayOf(life.stays[0]?.since ?? stage.opens) + 31);
  for (let day = start; day <= stage.today; day += 365) {
    const dies = day + random.int(0, 364);
    if (dies <= stage.today && dies > life.born && random.chance(mortality(yearsOld(life.born, dies)))) {
      life.died = dies;
      return;
    }
  }
}
