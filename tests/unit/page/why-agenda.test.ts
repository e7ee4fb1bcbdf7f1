import { expect, test } from "vitest";
import type { CountedRow } from "#lib/coverage/counting";
import { rowOf } from "#lib/coverage/row";
import { agendaOf } from "#lib/page/why/agenda";
import { gapOf } from "#lib/page/why/gap";
import type { Day } from "#lib/period/day";
import type { Month } from "#lib/period/month";
import { monthsWith, questionOf, theIndicator, unitOf } from "#tests/support/unit-figures";

const area = { unit: null, code: "x", name: "Parit", plain: "Parit", of: [] };

function agenda(
  code: "KIA03" | "GIZ01",
  { month = "2026-10", today = "2026-11-12" }: { month?: Month; today?: Day } = {},
) {
  const indicator = theIndicator(code);
  const question = questionOf(indicator);
  const masks =
    code === "KIA03"
      ? { K4: monthsWith({ 3: 60 }), K4_WAITING: monthsWith({ 10: 60 }), K4_DUE: monthsWith({ 10: 0 }) }
      : { D: monthsWith({ 10: 60 }), BALITA_S: monthsWith({ 10: 120 }) };
  const total: CountedRow = {
    area,
    question,
    row: rowOf([unitOf(indicator, { masks, proyeksi: 120 })], question),
  };
  const ofHomes = [
    { part: code === "KIA03" ? ("SATU_LAGI" as const) : ("LAMA" as const), homeId: "h", people: 60 },
  ];
  const gap = gapOf(total, { ofHomes, outside: 0, withinYear: 60 });
  if (!gap) throw new Error("no gap");
  return agendaOf({ gap, total, pareto: null, month, today });
}

test("after a month has ended it is asked for until the end of the next one", () => {
  expect(agenda("KIA03")?.sentence).toBe(
    "Jemput 60 ibu hamil yang tinggal satu kontak, sampai 30 Nov; 35 cukup untuk target Oktober.",
  );
});

test.each([
  ["of a month further back", "2026-12-01"],
  ["of a month of another year", "2027-10-12"],
] as const)("%s nothing is asked for any more", (_, today) => {
  expect(agenda("KIA03", { today })).toBeNull();
});

test("a month's own weighing that has ended is met by nobody who comes later", () => {
  expect(agenda("GIZ01")?.sentence).toMatch(/^Kunjungi 60 balita .*, sampai 30 Nov\.$/);
});
