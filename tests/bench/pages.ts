import type { District } from "#tests/bench/district";
import { median, percentile, round, timed } from "#tests/bench/statistics";
import { ANSWERS, VIEWS, YARDSTICK } from "#tests/bench/views";

const WARM_UPS = 20;
const READINGS = 40;
const READERS = 10;
const MEASURED = [...VIEWS, ...ANSWERS];

export type PageFigures = Record<string, { p50: number; p95: number; timesEmpty: number; p95With10: number }>;

/** Alternating requests, so that whatever else the machine does touches all pages alike. */
export async function measurePages(district: District): Promise<PageFigures> {
  const cookie = await district.cookie("dinkes");
  const paths = [YARDSTICK, ...MEASURED];
  await warmUp(district, paths, cookie);

  const times = new Map(paths.map((path) => [path, [] as number[]]));
  for (let reading = 0; reading < READINGS; reading++)
    for (const [path, own] of times) own.push(await timed(() => district.get(path, cookie)));

  const empty = median(times.get(YARDSTICK) ?? []);
  const figures: PageFigures = {};
  for (const [path, own] of times) {
    figures[path] = {
      p50: round(median(own)),
      p95: round(percentile(own, 95)),
      timesEmpty: round(median(own) / empty, 2),
      p95With10: round(percentile(await together(district, path, cookie), 95)),
    };
  }
  return figures;
}

/** Every process of the server: a connection stays with one of them, and several at once are dealt out. */
export async function warmUp(district: District, paths: readonly string[], cookie: string) {
  for (let round = 0; round < WARM_UPS / 5; round++)
    for (const path of paths)
      await Promise.all(Array.from({ length: READERS }, () => district.get(path, cookie)));
}

/** Ten readers at once, each ten pages in a row. */
async function together(district: District, path: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  const reader = async () => {
    for (let reading = 0; reading < 10; reading++) times.push(await timed(() => district.get(path, cookie)));
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return times;
}

/** The same pages of two districts of one size in units, many times apart in people: how much slower the larger is. */
export async function measureGrowth(small: District, large: District): Promise<Record<string, number>> {
  const cookies = [await small.cookie("dinkes"), await large.cookie("dinkes")] as const;
  await warmUp(small, MEASURED, cookies[0]);
  await warmUp(large, MEASURED, cookies[1]);
  const ratios: Record<string, number> = {};
  for (const path of MEASURED) {
    const times: [number[], number[]] = [[], []];
    for (let reading = 0; reading < READINGS; reading++) {
      const pair = [
        await timed(() => small.get(path, cookies[0])),
        await timed(() => large.get(path, cookies[1])),
      ] as const;
      times[0].push(pair[0]);
      times[1].push(pair[1]);
    }
    ratios[path] = round(median(times[1]) / median(times[0]), 2);
  }
  return ratios;
}
