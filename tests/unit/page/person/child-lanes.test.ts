import { expect, test } from "vitest";
import type { Actor } from "#lib/access/actor";
import { formatMeasured } from "#lib/format";
import { adultLanes } from "#lib/page/person/adult-lanes";
import { childLanes } from "#lib/page/person/child-lanes";
import type { FileRecord } from "#lib/page/person/file";
import { growthOf } from "#lib/page/person/growth";
import { personView } from "#lib/page/person/view";
import type { Day } from "#lib/period/day";
import type { History } from "#lib/service/history";
import { fileOf, history, pregnancy, record, TODAY } from "#tests/unit/page/person/people";

const midwife: Actor = {
  id: "u",
  sessionId: "s",
  name: "Bidan Sri",
  username: "sri",
  role: "PUSTU",
  unitId: "p",
  unitCode: "p",
  unitName: "Pustu Kampong Damai",
  unitKind: "PUSTU",
  klaster: null,
  timeZone: "Asia/Jakarta",
  homes: [],
  desaIds: [],
  puskesmasId: null,
  mustChangePassword: false,
  mustEnrol: false,
  demo: false,
};

const weighing = (on: Day, kg: number, more: object = {}, derived: object = {}) =>
  record("TIMBANG", on, { data: { bb_kg: kg, ...more }, derived: { ...derived } });

const jaka = history({
  sex: "L",
  bornOn: "2026-05-02",
  records: [
    weighing("2026-05-02", 2.7, { pb_tb_cm: 49.6 }, { bbu: -1.5, tbu: -0.2 }),
    weighing("2026-06-11", 3.6),
    weighing("2026-07-11", 4.0),
    weighing("2026-09-11", 5.6),
    weighing("2026-11-12", 6.2, { pb_tb_cm: 63.2, vit_a: true }, { bbu: -2.2, tbu: -2 }),
  ],
});

const reading = { today: TODAY, timeZone: "Asia/Jakarta" };

/** Every record written down on its own day, but for these. */
function entered(of: History, late: Partial<Record<Day, string>> = {}) {
  const file = fileOf(of);
  const at = ({ servedOn }: FileRecord) => new Date(`${late[servedOn] ?? servedOn}T05:00:00Z`);
  return { ...file, records: file.records.map((one) => ({ ...one, recordedAt: at(one) })) };
}

test("what came in late has its own look on the timeline, and says when it came in", () => {
  const { lanes, legend } = childLanes(entered(jaka, { "2026-07-11": "2026-11-12" }), reading);
  const timbang = lanes.find(({ label }) => label === "Timbang");
  expect(timbang?.marks.filter(({ susulan }) => susulan)).toMatchObject([
    {
      look: "weak",
      name: "11 Jul 2026: ditimbang, tidak naik, masuk 12 Nov 2026 sebagai susulan",
    },
  ]);
  expect(legend).toEqual(["done", "weak", "absent", "susulan"]);
  expect(childLanes(entered(jaka), reading).legend).not.toContain("susulan");

  const woman = history({
    bornOn: "1998-03-04",
    records: [record("ANC", "2026-09-22"), record("ANC", "2026-10-20")],
  });
  const adult = adultLanes(entered(woman, { "2026-09-22": "2026-11-12" }), reading);
  expect(adult.lanes[0]?.marks.map(({ susulan }) => susulan ?? false)).toEqual([true, false]);
  expect(adult.legend).toEqual(["done", "susulan"]);
});

test("a weighing lane is filled for gained or not judged, hollow for not gained, a dash for a month missed", () => {
  const { lanes } = childLanes(entered(jaka), reading);
  const timbang = lanes.find(({ label }) => label === "Timbang");
  // B; 900 g of 800 at one month: N; 400 g of 900 at two: T; August missed; O; October missed; O.
  expect(timbang?.marks.map(({ look }) => look)).toEqual([
    "done",
    "done",
    "weak",
    "absent",
    "done",
    "absent",
    "done",
  ]);
  expect(timbang?.marks[3]?.name).toBe("Agustus 2026: tidak datang");
  expect(lanes.map(({ label, marks }) => [label, marks.length])).toEqual([
    ["Timbang", 7],
    ["Ukur PB/TB", 2],
    ["Vitamin A, cacing", 1],
  ]);
});

test("the axis of a baby runs to twelve months, and begins with the pregnancy where it is known", () => {
  const view = childLanes(
    { ...fileOf(jaka), antenatal: { hphtOn: "2025-07-26", hphtEstimated: false, contacts: ["2025-09-01"] } },
    reading,
  );
  expect(view).toMatchObject({ to: 12, now: { label: "hari ini, 6 bln" } });
  expect(view.from).toBeCloseTo(-9.2, 1);
  expect(view.bands.map(({ label, current }) => [label, current])).toEqual([
    ["Kandungan", false],
    ["Bayi 0–5 bln", false],
    ["Bayi 6–11 bln", true],
  ]);
  expect(view.lanes[0]).toMatchObject({
    label: "Kontak ANC",
    marks: [{ name: "1 Sep 2025: kontak ANC ibu" }],
  });
});

test("growth shows the last value with its z, the class with its mark, and every measurement in the table", () => {
  const growth = growthOf(jaka);
  expect(growth?.ages).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(growth?.weight).toMatchObject({
    last: "6,2 kg · z −2,20",
    badge: { text: "! BB kurang, z −2,20", severity: "!" },
  });
  expect(growth?.weight.points.map(({ mark }) => mark)).toEqual(["gap", "filled", "hollow", "gap", "gap"]);
  expect(growth?.height).toMatchObject({
    last: "63,2 cm · z −2,00",
    badge: { text: "Normal, z −2,00", severity: "" },
  });
  expect(growth?.height.points).toHaveLength(2);
  expect(growth?.rows[0]).toMatchObject({ months: 6, kg: "6,2", cm: "63,2", bbu: "−2,20 ! kurang" });
  expect(growth?.rows).toHaveLength(5);
});

test.each([
  { gram: 2499, words: "berat lahir 2.499 g · BBLR", verdict: "lahir, BBLR" },
  { gram: 2500, words: "berat lahir 2.500 g", verdict: "lahir" },
])("a newborn of $gram g stands on the curve from the first day: $words", ({ gram, words, verdict }) => {
  const newborn = history({ bornOn: "2026-11-10" });
  const view = personView({ ...fileOf(newborn), birthGram: gram }, { actor: midwife, today: TODAY });
  expect(view.birth?.words).toBe(words);
  expect(view.growth?.weight.points).toEqual([
    { x: 0, y: gram / 1000, mark: "gap", name: `10 Nov 2026: ${words}` },
  ]);
  expect(view.growth?.weight.last).toBe(words);
  expect(view.growth?.rows).toMatchObject([{ months: 0, kg: formatMeasured(gram / 1000), verdict }]);
});

test("the birth weight is the first point and no weighing", () => {
  const growth = growthOf(jaka, { gram: 3100, low: false, words: "berat lahir 3.100 g" });
  expect(growth?.weight.points.map(({ mark }) => mark)).toEqual([
    "gap",
    "gap",
    "filled",
    "hollow",
    "gap",
    "gap",
  ]);
  expect(growth?.weight.last).toBe("6,2 kg · z −2,20");
});

test("a weight outside the limits is told as not counted in the table", () => {
  const growth = growthOf(
    history({
      bornOn: "2026-09-12",
      records: [record("TIMBANG", "2026-11-12", { data: { bb_kg: 49 }, derived: { umur_hari: 61 } })],
    }),
  );
  expect(growth?.rows[0]).toMatchObject({ kg: "49", bbu: "–", verdict: "angka tidak wajar, tidak dihitung" });
});

test("who was never weighed has no growth", () => {
  expect(growthOf(history({ bornOn: "2024-09-02" }))).toBeNull();
});

test("a pregnancy cuts the phase of life, and a screening without glucose is belum lengkap", () => {
  const woman = history({
    bornOn: "1998-03-04",
    pregnancies: [pregnancy("2026-04-20")],
    records: [
      record("SKRINING_DEWASA", "2025-06-03", {
        data: { bb_kg: 52, tb_cm: 150, sistolik: 118, diastolik: 76 },
      }),
      record("ANC", "2026-06-03", { pregnancyId: "k1" }),
    ],
  });
  const view = adultLanes(entered(woman), reading);
  expect(view.bands.map(({ label, current }) => [label, current]).slice(0, 2)).toEqual([
    ["Usia dewasa", false],
    ["Hamil", true],
  ]);
  expect(view.lanes.map(({ label, marks }) => [label, marks.map(({ look }) => look)])).toEqual([
    ["Kontak ANC", ["done"]],
    ["Skrining", ["weak"]],
  ]);
  expect(view.legend).toEqual(["done", "weak"]);
  expect(view.ticks.map(({ label }) => label)).toEqual(["2025", "2026", "2027"]);
});
