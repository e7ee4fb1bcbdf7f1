import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Paced } from "#lib/live/paced";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function paced() {
  const told: string[] = [];
  const pace = new Paced<string>(
    1_000,
    (a, b) => a + b,
    (all) => told.push(all),
  );
  return { told, pace };
}

test("the first is told at once, what comes within the second together at its end", () => {
  const { told, pace } = paced();
  pace.put("a");
  expect(told).toEqual(["a"]);
  pace.put("b");
  vi.advanceTimersByTime(900);
  pace.put("c");
  expect(told).toEqual(["a"]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(["a", "bc"]);
});

test("a second after the last nobody waits again, and in no second are there two", () => {
  const { told, pace } = paced();
  pace.put("a");
  vi.advanceTimersByTime(1_000);
  pace.put("b");
  expect(told).toEqual(["a", "b"]);
  for (let at = 0; at < 100; at++) {
    pace.put("x");
    vi.advanceTimersByTime(100);
  }
  expect(told.length).toBe(12);
  expect(told.join("").length).toBe(102);
});

test("who has left is told nothing more", () => {
  const { told, pace } = paced();
  pace.put("a");
  pace.put("b");
  pace.end();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(["a"]);
});
