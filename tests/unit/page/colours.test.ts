import { describe, expect, test } from "vitest";
import { SHARES } from "#components/map/look";
import { type Theme, token, tokenInPrint } from "#tests/support/colour/tokens";
import { contrast, distance, mixed, seenBy, VISIONS, type Vision } from "#tests/support/colour/vision";

// The bars are ours: WCAG 2.2 asks for 3:1 of the edges alone, and of nothing that stands beside a word.

const SEEN = (["light", "dark"] as const).flatMap((theme) =>
  (Object.keys(VISIONS) as Vision[]).map((vision) => ({ theme, vision })),
);

function colours(theme: Theme, vision: Vision) {
  const own = (name: string) => token(name, theme);
  return {
    seen: (name: string) => seenBy(vision, own(name)),
    share: (percent: number) => seenBy(vision, mixed(percent / 100, own("--brand"), own("--surface"))),
  };
}

describe.each(SEEN)("in $theme, by $vision", ({ theme, vision }) => {
  const { seen, share } = colours(theme, vision);
  const apart = (one: string, other: string) => contrast(seen(one), seen(other));

  test("each of the four fills has an edge of 3:1", () => {
    for (const edge of ["--baik", "--t-kurang-edge", "--cukup", "--jelek"])
      expect(apart(edge, "--surface"), edge).toBeGreaterThan(3);
  });

  test("a hatch is seen on its ground, 2:1 or more: what falls is never plain", () => {
    expect(apart("--t-kurang-hatch", "--t-kurang")).toBeGreaterThan(2);
    expect(apart("--t-jelek-hatch", "--t-jelek")).toBeGreaterThan(2);
    expect(apart("--kurang-hatch", "--kurang-fill")).toBeGreaterThan(2);
    expect(apart("--jelek-hatch", "--surface")).toBeGreaterThan(2);
  });

  test("what has reached its target is filled beside what has not: plain 1,5:1, hatched 1,2:1", () => {
    expect(apart("--t-baik", "--t-cukup")).toBeGreaterThan(1.5);
    expect(apart("--t-kurang", "--t-jelek")).toBeGreaterThan(1.2);
    expect(apart("--baik-fill", "--surface")).toBeGreaterThan(4.5);
    expect(apart("--kurang-fill", "--surface")).toBeGreaterThan(1.5);
  });

  test("of the five classes and those who lack nobody each is a third apart from the next", () => {
    const steps = Object.values(SHARES).map(share);
    for (const [place, one] of steps.entries()) {
      const next = steps[place + 1];
      if (!next) continue;
      expect(contrast(one, next), `${place}`).toBeGreaterThan(1.33);
      expect(distance(one, next), `${place}`).toBeGreaterThan(10);
    }
  });
});

test("a page that is printed tells the four fills without any colour", () => {
  const fills = ["--t-baik", "--t-kurang", "--t-kurang-hatch", "--t-cukup", "--t-jelek", "--t-jelek-hatch"];
  for (const [red, green, blue] of fills.map(tokenInPrint)) expect([green, blue]).toEqual([red, red]);
  const apart = (one: string, other: string) => contrast(tokenInPrint(one), tokenInPrint(other));
  expect(apart("--t-baik", "--t-cukup")).toBeGreaterThan(1.5);
  expect(apart("--t-kurang", "--t-jelek")).toBeGreaterThan(1.5);
  expect(apart("--t-kurang-hatch", "--t-kurang")).toBeGreaterThan(2);
  expect(apart("--t-jelek-hatch", "--t-jelek")).toBeGreaterThan(2);
});
