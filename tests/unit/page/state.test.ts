import { expect, test } from "vitest";
import { NAMES } from "#lib/page/pws/names-address";
import { defaultMonth, OVERVIEW, stateOf } from "#lib/page/pws/state";

const november = { role: "DINKES", today: "2026-11-12" } as const;

test.each([
  ["KADER", "2026-11"],
  ["PUSTU", "2026-11"],
  ["PETUGAS", "2026-11"],
  ["PJ_KLASTER", "2026-11"],
  ["KAPUS", "2026-10"],
  ["DINKES", "2026-10"],
  ["AUDITOR", "2026-10"],
  ["ADMIN", "2026-10"],
] as const)("%s begins with %s", (role, month) => {
  expect(defaultMonth(role, "2026-11")).toBe(month);
});

test("in January those who judge begin with December of the year before", () => {
  expect(defaultMonth("KAPUS", "2026-01")).toBe("2025-12");
});

test("an address without anything is as usual", () => {
  expect(stateOf({}, november)).toEqual({ wilayah: null, month: "2026-10", basis: "PROYEKSI", per: null });
});

test("an address says unit, month, sasaran and division", () => {
  const query = { wilayah: "19.02.PKM01", bulan: "2026-03", sasaran: "riil", per: "pustu" };

  expect(stateOf(query, november)).toEqual({
    wilayah: "19.02.PKM01",
    month: "2026-03",
    basis: "RIIL",
    per: "PUSTU",
  });
});

test("the running month can be asked for, the one after it is the running month too", () => {
  expect(stateOf({ bulan: "2026-11" }, november).month).toBe("2026-11");
  expect(stateOf({ bulan: "2026-12" }, november).month).toBe("2026-11");
});

test.each(["2026-13", "okt", "", "2026-1"])("the month %j is nonsense and read as usual", (bulan) => {
  expect(stateOf({ bulan }, november).month).toBe("2026-10");
});

test("of a parameter given twice the first counts", () => {
  expect(stateOf({ bulan: ["2026-02", "2026-03"] }, november).month).toBe("2026-02");
});

test("an address leaves out what is as usual", () => {
  const state = { wilayah: "19.02", month: "2026-10", basis: "PROYEKSI", per: null } as const;

  expect(OVERVIEW.href(state)).toBe("/pws?wilayah=19.02&bulan=2026-10");
  expect(NAMES.href({ kode: "KIA03", ...state, basis: "RIIL", per: "DESA", list: "belum" })).toBe(
    "/pws/KIA03/nama?wilayah=19.02&bulan=2026-10&sasaran=riil&per=desa&daftar=belum",
  );
});
