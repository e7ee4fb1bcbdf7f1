import { expect, test } from "vitest";
import { Line, takeTurn } from "#lib/account/line";

/** Work that ends when it is told to. */
function held() {
  const ends: (() => void)[] = [];
  let most = 0;
  let now = 0;
  const work = async () => {
    most = Math.max(most, ++now);
    await new Promise<void>((end) => ends.push(end));
    now -= 1;
  };
  return { work, ends, most: () => most };
}

test("so many are at work, so many wait, and the next is sent away", async () => {
  const line = new Line(2, 3);
  const { work, ends, most } = held();
  const passing = Array.from({ length: 5 }, () => line.pass(work));
  await expect(line.pass(work)).rejects.toMatchObject({ code: "TOO_MANY_AT_ONCE" });
  for (let freed = 0; freed < 5; freed++) {
    ends[freed]?.();
    await new Promise((soon) => setImmediate(soon));
  }
  await Promise.all(passing);
  expect(most()).toBe(2);
  expect(line.empty).toBe(true);
});

test("whether there is room is told without going in", async () => {
  const line = new Line(1, 1);
  const { work, ends } = held();
  const passing = [line.pass(work)];
  expect(() => line.demandRoom()).not.toThrow();
  passing.push(line.pass(work));
  expect(() => line.demandRoom()).toThrow(expect.objectContaining({ code: "TOO_MANY_AT_ONCE" }));
  for (const place of [0, 1]) {
    ends[place]?.();
    await new Promise((soon) => setImmediate(soon));
  }
  await Promise.all(passing);
  expect(() => line.demandRoom()).not.toThrow();
});

test("who waits is served in the order of coming, also after work that failed", async () => {
  const line = new Line(1, 5);
  const served: number[] = [];
  const passing = [1, 2, 3].map((number) =>
    line.pass(async () => {
      served.push(number);
      if (number === 2) throw new Error("gagal");
    }),
  );
  const ends = await Promise.allSettled(passing);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(served).toEqual([1, 2, 3]);
});

test("turns of one key come one after the other, those of another beside them", async () => {
  const began = performance.now();
  const after = async (key: string) => {
    await takeTurn(key, 40);
    return performance.now() - began;
  };
  const [first = 0, second = 0, other = 0] = await Promise.all([after("a"), after("a"), after("b")]);
  expect(first).toBeGreaterThanOrEqual(35);
  expect(second).toBeGreaterThanOrEqual(75);
  expect(other).toBeLessThan(75);
});

test("of one key six stand in line, and the next is told to come again", async () => {
  const asked = Array.from({ length: 7 }, () => takeTurn("penuh", 5));
  const ends = await Promise.allSettled(asked);
  expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(1);
});
