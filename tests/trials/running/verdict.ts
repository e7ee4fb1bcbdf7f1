import type { Blow } from "#tests/trials/running/blows";
import { type Kept, MUTE, type Reckoning, reckon } from "#tests/trials/running/saves";

export type Verdict = Reckoning & { unacknowledged: number; sound: boolean };

/** Sound: whatever was acknowledged is there once, as it was sent and with its audit row, everybody got through in the end, and was told meanwhile. */
export async function settled(url: string, kept: Kept, today: string): Promise<Verdict> {
  const found = await reckon(url, kept, today);
  const unacknowledged = kept.children.length - kept.acknowledged.length;
  const mute = [...kept.answers.keys()].filter((answer) => answer.includes(MUTE)).length;
  const wrong = found.lost + found.doubled + found.wrong + found.unaudited + unacknowledged + mute;
  return { ...found, unacknowledged, sound: wrong === 0 };
}

/** One line, and under it each blow and what people were told meanwhile. */
export function lineOf(name: string, kept: Kept, verdict: Verdict, blows: readonly Blow[]): string {
  const { lost, doubled, wrong, unaudited, unacknowledged } = verdict;
  const counts = `${kept.acknowledged.length} acknowledged, ${lost} lost, ${doubled} double, ${wrong} other than sent, ${unaudited} without audit, ${unacknowledged} never acknowledged`;
  const wait = `longest wait ${(kept.longestWaitMs / 1_000).toFixed(1)} s`;
  return [
    `${verdict.sound ? "sound" : "WRONG"}  ${name}: ${counts}; ${wait}`,
    ...blows.map(
      ({ what, seconds, byItself }) =>
        `       ${what}: served again after ${seconds} s${byItself ? "" : ", NOT BY ITSELF"}`,
    ),
    ...[...kept.answers].map(([answer, times]) => `       ${times} x ${answer}`),
  ].join("\n");
}
