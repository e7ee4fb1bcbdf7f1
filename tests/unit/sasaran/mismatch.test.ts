import { expect, test } from "vitest";
import { mismatchLimits, mismatchOf } from "#lib/sasaran/mismatch";

test.each([
  { riil: 69, proyeksi: 100, mismatch: "LOW" },
  { riil: 70, proyeksi: 100, mismatch: null },
  { riil: 130, proyeksi: 100, mismatch: null },
  { riil: 131, proyeksi: 100, mismatch: "HIGH" },
  { riil: 2540, proyeksi: 3097, mismatch: null },
  { riil: 5, proyeksi: null, mismatch: null },
  { riil: 5, proyeksi: 0, mismatch: null },
])("$riil known by name of $proyeksi expected: $mismatch", ({ riil, proyeksi, mismatch }) => {
  expect(mismatchOf(riil, proyeksi, mismatchLimits("2026-10-01"))).toBe(mismatch);
});
