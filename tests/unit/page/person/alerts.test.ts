import { expect, test } from "vitest";
import { alertsOf } from "#lib/page/person/alerts";
import type { Day } from "#lib/period/day";
import { history, pregnancy, record, TODAY } from "#tests/unit/page/person/people";

const weighing = (on: Day, kg: number, bbu: number, more: object = {}) =>
  record("TIMBANG", on, { data: { bb_kg: kg, ...more }, derived: { bbu } });

test("two months without gain below the red line stand on top, with the gains and the minimum", () => {
  const jaka = history({
    sex: "L",
    bornOn: "2024-09-02",
    records: [
      weighing("2026-08-11", 8.5, -3.05),
      weighing("2026-09-11", 8.6, -3.06),
      weighing("2026-10-11", 8.7, -3.09),
      weighing("2026-11-12", 8.8, -3.12),
    ],
  });
  expect(alertsOf(jaka, TODAY)).toEqual([
    {
      tone: "danger",
      title: "2T dan BGM.",
      text: "Dua bulan tidak naik (+100 g, +100 g; minimal 200 g), berat di bawah garis merah (z −3,12). Perlu dirujuk ke puskesmas.",
    },
  ]);
});

test("z of −3,00 is still above the red line; an old weighing says nothing about today", () => {
  const child = (on: Day, bbu: number) => history({ bornOn: "2024-09-02", records: [weighing(on, 8, bbu)] });
  expect(alertsOf(child("2026-11-12", -3), TODAY)).toEqual([]);
  expect(alertsOf(child("2026-11-12", -3.01), TODAY)).toHaveLength(1);
  expect(alertsOf(child("2026-09-01", -3.01), TODAY)).toHaveLength(1);
  expect(alertsOf(child("2026-08-31", -3.01), TODAY)).toEqual([]);
});

test("a danger sign stands for thirty days", () => {
  const seen = (on: Day) =>
    history({
      bornOn: "1990-01-01",
      records: [record("ANC", on, { data: { tanda_bahaya: ["perdarahan"] } })],
    });
  expect(alertsOf(seen("2026-10-13"), TODAY)).toEqual([
    {
      tone: "danger",
      title: "Tanda bahaya 13 Okt.",
      text: "Perdarahan dari jalan lahir. Pastikan sudah ditangani atau dirujuk.",
    },
  ]);
  expect(alertsOf(seen("2026-10-12"), TODAY)).toEqual([]);
});

test("an open pregnancy tells what makes it risiko tinggi, by any of its records", () => {
  const mother = history({
    bornOn: "1989-03-04",
    pregnancies: [pregnancy("2026-04-20")],
    records: [
      record("HAMIL", "2026-06-03", { pregnancyId: "k1", data: { lila_cm: 23.4, jarak_tahun: 3 } }),
      record("ANC", "2026-08-05", { pregnancyId: "k1", data: { hb: 10.9 } }),
    ],
  });
  expect(alertsOf(mother, TODAY).map(({ title, text }) => `${title} ${text}`)).toEqual([
    "Kehamilan risiko tinggi. Umur > 35 · KEK · Anemia. Hasil skrining, bukan diagnosis.",
  ]);
});

test("an outcome is asked for two weeks after HPL", () => {
  // HPL 2026-10-28 and 2026-10-29.
  const mother = (hphtOn: Day) => history({ bornOn: "1998-08-08", pregnancies: [pregnancy(hphtOn)] });
  expect(alertsOf(mother("2026-01-22"), TODAY)).toEqual([]);
  expect(alertsOf(mother("2026-01-21"), TODAY)).toEqual([
    {
      tone: "warning",
      title: "HPL lewat 15 hari.",
      text: "Akhir kehamilan dengan HPL 28 Okt 2026 belum dicatat.",
      action: { label: "Catat akhir kehamilan", href: "/orang/p1/akhir-kehamilan?kehamilan=k1" },
    },
  ]);
});

const DAYS: readonly Day[] = ["2026-01-03", "2026-02-03"];

test("the last screening decides about blood pressure", () => {
  const screened = (...pressures: [number, number][]) =>
    history({
      bornOn: "1974-01-09",
      records: pressures.map(([sistolik, diastolik], index) =>
        record("SKRINING_DEWASA", DAYS[index] ?? TODAY, { data: { sistolik, diastolik } }),
      ),
    });
  expect(alertsOf(screened([139, 89]), TODAY)).toEqual([]);
  expect(alertsOf(screened([140, 80]), TODAY)[0]).toMatchObject({
    tone: "warning",
    title: "TD 140/80 pada skrining 3 Jan 2026.",
  });
  expect(alertsOf(screened([150, 95], [130, 80]), TODAY)).toEqual([]);
  expect(alertsOf(screened([180, 100]), TODAY)[0]?.tone).toBe("danger");
});

test("nothing is due to the dead", () => {
  const dead = history({
    bornOn: "1974-01-09",
    diedOn: "2026-11-01",
    records: [record("SKRINING_DEWASA", "2026-10-03", { data: { sistolik: 180, diastolik: 120 } })],
  });
  expect(alertsOf(dead, TODAY)).toEqual([]);
});

test("in January a danger sign and a suspicion of December are told with their year", () => {
  const seen = history({
    bornOn: "1990-01-01",
    records: [
      record("ANC", "2026-12-31", {
        data: { tanda_bahaya: ["perdarahan"] },
        derived: { tbc_terduga: true },
      }),
    ],
  });
  const titles = alertsOf(seen, "2027-01-02").map(({ title }) => title);
  expect(titles).toEqual(["Tanda bahaya 31 Des 2026.", "Terduga TBC 31 Des 2026."]);
});
