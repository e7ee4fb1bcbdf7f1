import { describe, expect, test } from "vitest";
import { formatBytes } from "#lib/format";
import { standing } from "#lib/page/backup/words";

describe("how the last backup stands", () => {
  test.each([
    [null, true, "Belum ada cadangan."],
    [0, false, "Cadangan terakhir kurang dari satu jam yang lalu."],
    [0.99, false, "Cadangan terakhir kurang dari satu jam yang lalu."],
    [1, false, "Cadangan terakhir 1 jam yang lalu."],
    [26, false, "Cadangan terakhir 26 jam yang lalu."],
    [26.01, true, "Cadangan terakhir 26 jam yang lalu: terlalu lama."],
    [47.9, true, "Cadangan terakhir 47 jam yang lalu: terlalu lama."],
    [48, true, "Cadangan terakhir 2 hari yang lalu: terlalu lama."],
    [24 * 400, true, "Cadangan terakhir 400 hari yang lalu: terlalu lama."],
  ])("%s hours", (hours, late, title) => {
    expect(standing(hours, 26)).toEqual({ late, title });
  });
});

test.each([
  [1, "1 kB"],
  [1_024, "1 kB"],
  [1_025, "2 kB"],
  [1_048_575, "1.024 kB"],
  [1_048_576, "1,0 MB"],
  [150_200_000, "143,2 MB"],
  [3 * 1_024 ** 3, "3,0 GB"],
])("a file of %i bytes is %s", (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
