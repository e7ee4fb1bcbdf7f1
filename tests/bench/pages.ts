import type { District } from "#tests/bench/district";
import { median, percentile, round, timed } from "#tests/bench/statistics";
import { MEASURED, OWN, type View, YARDSTICK } from "#tests/bench/views";

const WARM_UPS = 20;
const READINGS = 40;
const READERS = 10;

export type PageFigures = Record<string, { p50: number; p95: number; timesEmpty: number; p95With10: number }>;

const nameOf = ({ username, path }: View) => (username === "dinkes" ? path : `${username} ${path}`);

/** Alternating requests, so that whatever else the machine does touches all pages alike. */
export async function measurePages(district: District): Promise<PageFigures> {
  const views = [YARDSTICK, ...MEASURED, ...OWN];
  const cookies = await cookiesOf(district, views);
  for (const username of cookies.keys())
    await warmUp(district, pathsOf(views, username), cookies.get(username) ?? "");

  const times = new Map(views.map((view) => [view, [] as number[]]));
  for (let reading = 0; reading < READINGS; reading++)
    for (const [{ path, username }, own] of times)
      own.push(await timed(() => district.get(path, cookies.get(username) ?? "")));

  const empty = median(times.get(YARDSTICK) ?? []);
  const figures: PageFigures = {};
  for (const [view, own] of times) {
    figures[nameOf(view)] = {
      p50: round(median(own)),
      p95: round(percentile(own, 95)),
      timesEmpty: round(median(own) / empty, 2),
      p95With10: round(percentile(await together(district, view.path, cookies.get(view.username) ?? ""), 95)),
    };
  }
  return figures;
}

async function cookiesOf(district: District, views: readonly View[]): Promise<Map<string, string>> {
  const cookies = new Map<string, string>();
  for (const { username } of views)
    if (!cookies.has(username)) cookies.set(username, await district.cookie(username));
  return cookies;
}

const pathsOf = (views: readonly View[], username: string) =>
  views.filter((view) => view.username === username).map(({ path }) => path);

/** Every process of the server: a connection stays with one of them, and several at once are dealt out. */
export async function warmUp(district: District, paths: readonly string[], cookie: string) {
  for (let round = 0; round < WARM_UPS / 5; round++)
    for (const path of paths)
      await Promise.all(Array.from({ length: READERS }, () => district.get(path, cookie)));
}

/** Ten readers at once, each five pages in a row. */
async function together(district: District, path: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  const reader = async () => {
    for (let reading = 0; reading < 5; reading++) times.push(await timed(() => district.get(path, cookie)));
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return times;
}

/** The same pages of two districts of one size in units, many times apart in people: how much slower the larger is. */
export async function measureGrowth(small: District, large: District): Promise<Record<string, number>> {
  const views = [...MEASURED, ...OWN];
  const cookies = [await cookiesOf(small, views), await cookiesOf(large, views)] as const;
  for (const [at, district] of [small, large].entries())
    for (const username of cookies[0].keys())
      await warmUp(district, pathsOf(views, username), cookies[at]?.get(username) ?? "");
  const ratios: Record<string, number> = {};
  for (const view of views) {
    const { path, username } = view;
    const times: [number[], number[]] = [[], []];
    for (let reading = 0; reading < READINGS; reading++) {
      times[0].push(await timed(() => small.get(path, cookies[0].get(username) ?? "")));
      times[1].push(await timed(() => large.get(path, cookies[1].get(username) ?? "")));
    }
    ratios[nameOf(view)] = round(median(times[1]) / median(times[0]), 2);
  }
  return ratios;
}
