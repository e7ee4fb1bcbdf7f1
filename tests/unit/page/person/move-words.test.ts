import { expect, test } from "vitest";
import { afterMove, moveDayHint } from "#lib/page/person/move-words";

test("within the kabupaten the month of the move counts at the new home", () => {
  expect(moveDayHint("WITHIN")).toBe("Dihitung di tempat baru sejak bulan ini.");
  expect(afterMove("WITHIN", "Siti", "Damai")).toBe(
    "Mulai bulan pindah Siti dihitung di tempat yang baru. Bulan sebelumnya tetap di Damai.",
  );
});

test("out of the kabupaten the month of the move still counts at the old home, and nothing after it", () => {
  expect(moveDayHint("OUTSIDE")).toBe("Bulan ini masih dihitung di tempat lama, sesudahnya tidak lagi.");
  expect(afterMove("OUTSIDE", "Siti", "Damai")).toBe(
    "Sampai akhir bulan pindah Siti masih dihitung di Damai. Sesudah itu tidak dihitung lagi di kabupaten ini.",
  );
});
