import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type District, openDistrict } from "#tests/bench/district";
import { warmUp } from "#tests/bench/pages";
import { timed } from "#tests/bench/statistics";
import type { Surroundings } from "#tests/trials/surroundings";

export const PAGE = "/pws";
/** Who reads beside what is tried, each a page and a pause: a third of what the machine can do. */
const READERS = 3;
const PAUSE_MS = 100;

export type Read = { district: District; cookie: string };

/** A district of its own, warm, and somebody of the health office in it who reads. */
export async function openRead(
  { name, people, port }: { name: string; people: number; port: number },
  { beforeEnd }: Pick<Surroundings, "beforeEnd">,
): Promise<Read> {
  const district = await openDistrict({
    people,
    years: 2,
    port,
    folder: resolve(".data", `${name}-${people}`),
  });
  beforeEnd(district.stop);
  Object.assign(process.env, district.environment, { NEXTAUTH_URL: district.address });
  const cookie = await district.cookie("dinkes");
  await warmUp(district, [PAGE], cookie);
  return { district, cookie };
}

/** How long each page took, one after the other, for so many seconds. */
export async function readings({ district, cookie }: Read, seconds: number): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  const reader = async (number: number) => {
    await wait((number * PAUSE_MS) / READERS);
    while (performance.now() < until) {
      times.push(await timed(() => district.get(PAGE, cookie)));
      await wait(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)));
  return times;
}
