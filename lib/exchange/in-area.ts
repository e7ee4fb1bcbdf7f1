import "server-only";
import { levelsFor, mayOpen } from "#lib/access/reach";
import { wholeName } from "#lib/area/distinct-name";
import { type AreaLevel, type AreaRow, rowOf, rowsOf } from "#lib/area/rows";
import { type AreaUnit, desaOf, facilitiesOf, homesOf } from "#lib/area/tree";
import { type Frame, readFrame } from "#lib/coverage/read-frame";
import { asReader } from "#lib/db/as-actor";
import type { Tx } from "#lib/db/client";
import type { Asker } from "#lib/exchange/asker";
import type { Month } from "#lib/period/month";

type Place = { area: string | null; month: Month };

export type Missing = { missing: string };

/** Work in the reach of whoever asks; a unit that is not there and one out of reach are the same answer. */
export function inArea<Answer>(
  asker: Asker,
  { area, month, basis = "PROYEKSI" }: Place & { basis?: Frame["basis"] },
  work: (tx: Tx, frame: Frame) => Promise<Answer | Missing>,
): Promise<Answer | Missing> {
  return asReader(asker, async (tx) => {
    const frame = await readFrame(tx, asker, { wilayah: area, month, basis });
    if (!frame) return { missing: "Wilayah itu tidak ada di jangkauan kunci atau akun ini." };
    if (frame.year === "NOT_OPENED") return { missing: `Tahun ${month.slice(0, 4)} belum dibuka.` };
    return await work(tx, frame);
  });
}

/** What every answer about a unit begins with. */
export function beginningOf({ month, running, year, unit }: Frame) {
  return { month, running, recounting: year === "RECOUNTING", area: unit.code };
}

export function undivided(level: AreaLevel): Missing {
  return { missing: `Wilayah itu tidak terbagi menurut ${level.toLowerCase()}.` };
}

export function mayDivide(asker: Asker, { unit }: Frame, level: AreaLevel | null): boolean {
  return level === null || levelsFor(asker, unit).includes(level);
}

/** The unit itself, or the lines below it whose sum it is. */
export function linesOf({ tree, unit }: Frame, level: AreaLevel | null): AreaRow[] {
  return level === null ? [rowOf(tree, unit)] : rowsOf(tree, unit, level);
}

export function nameIn({ nameOf }: Frame, { unit, name }: AreaRow): string {
  return unit ? nameOf(unit, wholeName) : name;
}

/** Whoever reports for the unit and below it, each once, in fixed order; of a neighbour only what may be opened. */
export function unitsWithin(asker: Asker, { tree, unit }: Frame): AreaUnit[] {
  const facilities = [...facilitiesOf(tree, unit), ...(unit.kind === "PUSTU" ? [unit] : [])];
  const all = [...facilities, ...desaOf(tree, unit), ...homesOf(tree, unit)];
  return all.filter((one) => mayOpen(asker, tree, one));
}
