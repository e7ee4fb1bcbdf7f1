import { expect, test } from "vitest";
import { implausible } from "#lib/form/implausible";
import { lastValues, nextValues } from "#lib/form/last-values";
import { SERVICES } from "#lib/programme/catalogue";

const last = lastValues(
  [
    {
      servedOn: "2026-10-13",
      data: { bb_kg: 58.4, sistolik: 128, diastolik: 84 },
    },
  ],
  "2026-11-12",
);

test("a weight that leaps is asked about, with both values and the usual change", () => {
  expect(implausible(SERVICES.ANC, { bb_kg: 85.2 }, { last, servedOn: "2026-11-12" })).toEqual([
    {
      field: "bb_kg",
      headline: "85,2 kg: naik 26,8 kg dalam 30 hari.",
      detail:
        "Terakhir 58,4 kg (13 Okt). Kenaikan yang lazim dalam sebulan 0–4 kg. Timbang ulang atau periksa angkanya.",
      lastValue: 58.4,
      lastOn: "2026-10-13",
    },
  ]);
});

test.each([
  { bb_kg: 64.4, asked: 0 },
  { bb_kg: 64.5, asked: 1 },
  { bb_kg: 55.4, asked: 0 },
  { bb_kg: 55.3, asked: 1 },
])("$bb_kg kg, a month after 58,4: $asked", ({ bb_kg, asked }) => {
  expect(implausible(SERVICES.ANC, { bb_kg }, { last, servedOn: "2026-11-12" })).toHaveLength(asked);
});

test("after two months twice the change is usual", () => {
  expect(implausible(SERVICES.ANC, { bb_kg: 70 }, { last, servedOn: "2026-12-12" })).toEqual([]);
  expect(implausible(SERVICES.ANC, { bb_kg: 71 }, { last, servedOn: "2026-12-12" })).toHaveLength(1);
});

test("a blood pressure is asked about once, under its own field", () => {
  const [found, more] = implausible(
    SERVICES.ANC,
    { sistolik: 228, diastolik: 184 },
    { last, servedOn: "2026-11-12" },
  );
  expect(found).toMatchObject({
    field: "td",
    headline: "Sistolik 228 mmHg: naik 100 mmHg dalam 30 hari.",
  });
  expect(more).toBeUndefined();
});

test("a child that seems to shrink is measured again", () => {
  const before = lastValues([{ servedOn: "2025-12-10", data: { pb_tb_cm: 73.2 } }], "2026-01-10");
  const [found] = implausible(SERVICES.TIMBANG, { pb_tb_cm: 70 }, { last: before, servedOn: "2026-01-10" });
  expect(found?.headline).toBe("70 cm: turun 3,2 cm dalam 31 hari.");
  expect(found?.detail).toContain("Terakhir 73,2 cm (10 Des 2025).");
});

test("without a last value nothing is strange", () => {
  expect(implausible(SERVICES.ANC, { bb_kg: 180 }, { last: {}, servedOn: "2026-11-12" })).toEqual([]);
});

test("the last value is that of the latest day not after the service", () => {
  const records = [
    { servedOn: "2026-01-05", data: { bb_kg: 50 } },
    { servedOn: "2026-02-05", data: { hb: 11 } },
    { servedOn: "2026-03-05", data: { bb_kg: 52 } },
  ] as const;
  expect(lastValues(records, "2026-03-04")).toEqual({
    bb_kg: { value: 50, on: "2026-01-05" },
    hb: { value: 11, on: "2026-02-05" },
  });
  expect(lastValues(records, "2026-03-05").bb_kg).toEqual({
    value: 52,
    on: "2026-03-05",
  });
});

test("a late weight is held against the one after it as well", () => {
  const records = [
    { servedOn: "2026-08-18", data: { bb_kg: 57 } },
    { servedOn: "2026-10-20", data: { bb_kg: 60.4 } },
  ] as const;
  const servedOn = "2026-09-22";
  const known = {
    last: lastValues(records, servedOn),
    next: nextValues(records, servedOn),
    servedOn,
  } as const;
  expect(implausible(SERVICES.ANC, { bb_kg: 58.8 }, known)).toEqual([]);
  const [found] = implausible(SERVICES.ANC, { bb_kg: 51.2 }, { ...known, last: {} });
  expect(found?.headline).toBe("51,2 kg: sesudahnya naik 9,2 kg dalam 28 hari.");
  expect(found?.detail).toMatch(/^Sesudahnya 60,4 kg \(20 Okt\)\./);
});
