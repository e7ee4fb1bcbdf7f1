import type { Sex } from "#lib/service/history";
import { FAMILY, FIRST, GIVEN } from "#prisma/seed/lives/names";
import type { Random } from "#prisma/seed/lives/random";

/** A name as people of that age have one; the old often have a single name. */
export function nameFor(random: Random, sex: Sex, bornIn: number): string {
  const age = bornIn < 1970 ? "old" : bornIn < 1998 ? "middle" : "young";
  const given = random.pick(GIVEN[sex][age]);
  if (age === "old" && random.chance(0.45)) return given;
  const family = random.pick(FAMILY[sex]);
  const first = random.pick(FIRST[sex]);
  const parts = random.chance(age === "young" ? 0.35 : 0.15) ? [first, given, family] : [given, family];
  return [...new Set(parts)].join(" ");
}

/** The same person as another clerk heard it. */
export function misheard(random: Random, name: string): string {
  const changes = [
    name,
    name.replace(/^Muhammad /, "M. "),
    name.replace("sy", "s"),
    name.replace("ah", "a"),
    name.replace("z", "s"),
    name.split(" ").slice(0, 2).join(" "),
  ] as const;
  return random.pick(changes);
}
