import { expect, test } from "vitest";
import { type AccountDeeds, lookedThrough } from "#lib/page/home/unusual";

const deeds = (told: Partial<AccountDeeds>): AccountDeeds => ({
  actorId: "a",
  name: "Bidan Sri",
  role: "PUSTU",
  unit: "Pustu Damai",
  names: 0,
  failed: 0,
  blocked: 0,
  voided: 0,
  exported: 0,
  reset: 0,
  ...told,
});

test("each kind of deed is told with its number and its accounts, nought too", () => {
  const looked = lookedThrough([
    deeds({ names: 1200, voided: 1 }),
    deeds({ names: 34 }),
    deeds({ failed: 2 }),
  ]);

  expect(looked.map(({ label, value, note }) => [label, value, note])).toEqual([
    ["Nama dibuka", "1.234", "2 akun membuka"],
    ["Gagal masuk", "2", "1 akun gagal"],
    ["Catatan dibatalkan", "1", "1 akun membatalkan"],
    ["Berkas diunduh", "0", "tidak ada yang mengunduh"],
    ["Akun disetel ulang", "0", "tidak ada yang menyetel ulang"],
  ]);
});
