import { expect, test } from "vitest";
import type { Actor } from "#lib/access/actor";
import type { NamedPerson } from "#lib/names/people";
import { nameLine } from "#lib/page/names/lines";

const reader: Actor = {
  id: "u1",
  sessionId: "s1",
  name: "Bidan Sri",
  username: "sri",
  role: "PUSTU",
  unitId: "pst1",
  unitCode: "19.02.01.2001.PST01",
  unitName: "Pustu Kampong Damai (contoh)",
  unitKind: "PUSTU",
  klaster: null,
  timeZone: "Asia/Jakarta",
  homes: ["h1"],
  desaIds: [],
  puskesmasId: null,
  mustChangePassword: false,
  mustEnrol: false,
  demo: true,
};

const andi: NamedPerson = {
  personId: "p1",
  month: 10,
  homeId: "h1",
  homeName: "Posyandu Melati 1",
  part: null,
  group: "",
  groupSize: 1,
  total: 1,
  name: "Andi",
  sex: "L",
  hasNik: true,
  bornOn: "2012-03-04",
  bornEstimated: false,
  diedOn: null,
  presentHomeId: "h1",
  leftOn: null,
  pregnancy: null,
  lastOn: null,
  within: true,
  record: null,
};

function line(person: Partial<NamedPerson>) {
  return nameLine(
    { ...andi, ...person },
    { reader, today: "2026-11-12", refusals: new Map(), homeNames: new Map() },
  );
}

test.each([
  { lastOn: "2026-10-24", words: "24 Okt" },
  { lastOn: "2025-10-24", words: "24 Okt 2025" },
] as const)("last served on $lastOn is told as $words", ({ lastOn, words }) => {
  expect(line({ lastOn }).last).toBe(words);
});

test.each([
  { bit: { leftOn: "2026-01-01" }, note: "pindah Jan" },
  { bit: { leftOn: "2025-12-31" }, note: "pindah Des 2025" },
  { bit: { diedOn: "2026-10-03" }, note: "meninggal 3 Okt" },
  { bit: { diedOn: "2025-10-03" }, note: "meninggal 3 Okt 2025" },
] as const)("who is gone is told with the day, of another year with its year: $note", ({ bit, note }) => {
  expect(line(bit).notes).toEqual([note]);
});
