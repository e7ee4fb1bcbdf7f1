import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  aMorning,
  everybodyIn,
  nothingLeaked,
  restoredElsewhere,
  setUp,
} from "#tests/trials/production/steps";
import { Walk } from "#tests/trials/production/walk";
import type { Surroundings } from "#tests/trials/surroundings";

/** The README's production start, from nothing: behind TLS, everybody in, a backup, and the same again from it elsewhere. */
export async function tryProduction(_: readonly string[], surroundings: Surroundings): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "denyut-jalan-"));
  surroundings.beforeEnd(() => rm(folder, { recursive: true, force: true }));
  const walk = new Walk(folder, surroundings);
  const begun = await setUp(walk);
  const posyandu = await everybodyIn(walk, begun);
  const person = await aMorning(walk, posyandu);
  await restoredElsewhere(walk, begun, person);
  await nothingLeaked(walk, begun);
  return walk.sound;
}
