import { monthsOld } from "#prisma/seed/lives/calendar";
import type { Life } from "#prisma/seed/lives/life";
import { misheard } from "#prisma/seed/lives/naming";
import type { Random } from "#prisma/seed/lives/random";
import type { Stage } from "#prisma/seed/lives/stage";

/** Now and then a child or a lansia is registered a second time without NIK; some of these were found and merged. */
export function duplicatesOf(stage: Stage, lives: readonly Life[], random: Random): Life[] {
  return lives.flatMap((life) => {
    const months = monthsOld(life.born, stage.today);
    if ((months > 60 && months < 720) || life.died !== null || !random.chance(0.006)) return [];
    return [twiceRegistered(stage, life, random)];
  });
}

function twiceRegistered(stage: Stage, life: Life, random: Random): Life {
  const second: Life = {
    ...life,
    id: stage.ids.make(random),
    name: misheard(random, life.name),
    births: [],
    pregnancies: [],
    registeredOn: Math.min(stage.today, life.registeredOn + random.int(20, 300)),
    served: [],
    mergedInto: random.chance(0.3) ? life : null,
    hasNik: false,
  };
  const taken = new Set(random.shuffled(life.served.filter(({ pregnancy }) => !pregnancy)).slice(0, 2));
  second.served = life.served.filter((served) => taken.has(served));
  life.served = life.served.filter((served) => !taken.has(served));
  return second;
}
