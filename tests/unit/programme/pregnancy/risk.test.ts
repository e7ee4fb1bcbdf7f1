import { expect, test } from "vitest";
import type { ServiceData } from "#lib/form/data";
import type { Day } from "#lib/period/day";
import type { CareData } from "#lib/programme/pregnancy/care";
import { riskFlags } from "#lib/programme/pregnancy/risk";
import { poedjiRochjati } from "#lib/programme/pregnancy/rochjati";

const on: Day = "2026-11-12";
const flags = (data: ServiceData, { bornOn = "1998-01-01" as Day, hphtOn = "2026-04-20" as Day } = {}) =>
  riskFlags({ bornOn }, { hphtOn }, { servedOn: on, data });

test.each([
  { data: { tb_cm: 145 }, found: [] },
  { data: { tb_cm: 144.9 }, found: ["TB_PENDEK"] },
  { data: { para: 3 }, found: [] },
  { data: { para: 4 }, found: ["ANAK_BANYAK"] },
  { data: { jarak_tahun: 2 }, found: [] },
  { data: { jarak_tahun: 1.9 }, found: ["JARAK_DEKAT"] },
  { data: { lila_cm: 23.5 }, found: [] },
  { data: { lila_cm: 23.4 }, found: ["KEK"] },
  { data: { hb: 11 }, found: [] },
  { data: { hb: 10.9 }, found: ["ANEMIA"] },
  { data: { sistolik: 139, diastolik: 89 }, found: [] },
  { data: { sistolik: 140, diastolik: 80 }, found: ["TD_TINGGI"] },
  { data: { sistolik: 120, diastolik: 90 }, found: ["TD_TINGGI"] },
  { data: { riwayat_sc: true }, found: ["RIWAYAT"] },
  { data: { riwayat_sc: false, riwayat_komplikasi: false }, found: [] },
  { data: { janin_jumlah: 1 }, found: [] },
  { data: { janin_jumlah: 2 }, found: ["KEMBAR"] },
  { data: {}, found: [] },
])("$data: $found", ({ data, found }) => {
  expect(flags(data)).toEqual(found);
});

test.each([
  { bornOn: "2006-11-13", found: ["UMUR_MUDA"] },
  { bornOn: "2006-11-12", found: [] },
  { bornOn: "1990-11-13", found: [] },
  { bornOn: "1990-11-12", found: ["UMUR_TUA"] },
] as const)("a mother born on $bornOn: $found", ({ bornOn, found }) => {
  expect(flags({}, { bornOn })).toEqual(found);
});

test("a breech is a risk from 36 weeks on", () => {
  expect(flags({ presentasi: "SUNGSANG" }, { hphtOn: "2026-03-06" })).toEqual([]);
  expect(flags({ presentasi: "SUNGSANG" }, { hphtOn: "2026-03-05" })).toEqual(["LETAK"]);
  expect(flags({ presentasi: "KEPALA" }, { hphtOn: "2026-03-05" })).toEqual([]);
});

test.each<{ data: CareData; score: number; group: string }>([
  { data: {}, score: 2, group: "KRR" },
  { data: { abortus: 1 }, score: 6, group: "KRT" },
  { data: { abortus: 1, para: 4 }, score: 10, group: "KRT" },
  { data: { riwayat_sc: true }, score: 10, group: "KRT" },
  { data: { riwayat_sc: true, hb: 10 }, score: 14, group: "KRST" },
  { data: { tb_cm: 145 }, score: 6, group: "KRT" },
  { data: { tb_cm: 145.1 }, score: 2, group: "KRR" },
  { data: { tanda_bahaya: ["perdarahan"] }, score: 10, group: "KRT" },
])("Poedji Rochjati of $data is at least $score, $group", ({ data, score, group }) => {
  expect(poedjiRochjati({ years: 28, weeks: 29, data, on: "2026-10-12" })).toMatchObject({
    score,
    group,
  });
});

test.each([
  { years: 16, score: 6 },
  { years: 17, score: 2 },
  { years: 34, score: 2 },
  { years: 35, score: 6 },
])("Poedji Rochjati at $years years: $score", ({ years, score }) => {
  expect(poedjiRochjati({ years, weeks: 29, data: {}, on: "2026-10-12" }).score).toBe(score);
});
