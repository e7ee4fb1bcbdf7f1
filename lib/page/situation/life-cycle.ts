import type { Counts } from "#lib/coverage/counts";
import { comparedGroups, knownPeople } from "#lib/coverage/register";
import type { MaskCode } from "#lib/measure/slots";
import { GROUP_CODES, GROUPS, type GroupCode } from "#lib/sasaran/groups";
import type { Proyeksi } from "#lib/sasaran/read-proyeksi";

/** A group of the life cycle: known by name beside expected. */
export type LifeStage = {
  group: GroupCode;
  label: string;
  riil: number | null;
  proyeksi: number | null;
  /** "87%"; of an event group against the part of the year that has passed. */
  ratio: number | null;
};

/** By the groups of sasaran; whom nobody counts by name has its proyeksi alone, and what has neither is left out. */
export function lifeStages(
  desa: readonly { id: string; counts: (mask: MaskCode) => Counts }[],
  { month, proyeksi }: { month: number; proyeksi: Proyeksi },
): LifeStage[] {
  const joined = new Set(
    GROUP_CODES.flatMap((group) => comparedGroups(group).filter((one) => one !== group)),
  );
  return GROUP_CODES.filter((group) => !joined.has(group)).flatMap((group) => {
    const groups = comparedGroups(group);
    const known = desa.map(({ counts }) => knownPeople(group, counts, month));
    const stored = desa.map(({ id }) => groups.map((one) => proyeksi(id, one)?.people ?? null));
    const riil = known.includes(null) ? null : sum(known);
    const whole = stored.flat();
    const expected = desa.length === 0 || whole.includes(null) ? null : sum(whole);
    if (riil === null && expected === null) return [];
    const by = GROUPS[group].by === "event" && expected ? (expected * month) / 12 : expected;
    return [
      {
        group,
        label: groups.map((one) => GROUPS[one].label).join(" dan "),
        riil,
        proyeksi: expected,
        ratio: riil === null || !by ? null : Math.round((100 * riil) / by),
      },
    ];
  });
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
