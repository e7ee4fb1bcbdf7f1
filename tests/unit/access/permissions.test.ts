import { expect, test } from "vitest";
import { meaningsOf, PERMISSIONS, ROLES, rightsInWords, rolesWith } from "#lib/access/permissions";

const EVERYONE = ["ADMIN", "DINKES", "KAPUS", "PJ_KLASTER", "PETUGAS", "PUSTU", "KADER", "AUDITOR"];

// A copy on purpose: a change of rights is made twice and seen in review.
const TABLE = {
  "session:end": EVERYONE,
  "password:choose": EVERYONE,
  "code:own": EVERYONE,
  "account:self": EVERYONE,
  "coverage:read": EVERYONE,
  "screen:manage": ["ADMIN", "DINKES", "KAPUS"],
  "map:read": ["ADMIN", "DINKES", "KAPUS", "PJ_KLASTER", "PETUGAS", "PUSTU", "AUDITOR"],
  "name:list": ["KAPUS", "PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "person:read": ["KAPUS", "PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "person:register": ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "person:correct": ["PJ_KLASTER", "PETUGAS", "PUSTU"],
  "person:move": ["PJ_KLASTER", "PETUGAS", "PUSTU"],
  "person:die": ["PJ_KLASTER", "PETUGAS", "PUSTU"],
  "person:merge": ["PJ_KLASTER", "PETUGAS"],
  "pregnancy:end": ["PJ_KLASTER", "PETUGAS", "PUSTU"],
  "service:record": ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "service:correct": ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "guest:record": ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "consent:record": ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "person:copy": ["KAPUS", "PJ_KLASTER", "PETUGAS", "PUSTU"],
  "fact:record": ["PJ_KLASTER", "PETUGAS", "PUSTU", "KADER"],
  "sasaran:edit": ["DINKES"],
  "sasaran:choose": ["ADMIN", "DINKES"],
  "fact:decide": ["ADMIN", "DINKES"],
  "target:edit": ["DINKES"],
  "unit:manage": ["ADMIN"],
  "account:manage": ["ADMIN", "KAPUS", "PUSTU"],
  "audit:read": ["ADMIN", "AUDITOR"],
  "incident:read": ["ADMIN", "DINKES", "AUDITOR"],
  "incident:write": ["ADMIN", "DINKES"],
  "publication:manage": ["ADMIN"],
  "backup:read": ["ADMIN", "AUDITOR"],
  "key:manage": ["ADMIN"],
};

test("the table of rights is the one agreed upon, role by role", () => {
  const written = Object.fromEntries(
    Object.entries(PERMISSIONS).map(([name, { roles }]) => [name, [...roles]]),
  );
  expect(written).toEqual(TABLE);
});

test("kabupaten roles see numbers, never people", () => {
  for (const role of ["ADMIN", "DINKES", "AUDITOR"] as const) {
    expect(rolesWith("coverage:read")).toContain(role);
    for (const right of ["name:list", "person:read", "guest:record"] as const)
      expect(rolesWith(right)).not.toContain(role);
  }
});

test("kepala puskesmas reads names but records nothing", () => {
  expect(rolesWith("name:list")).toContain("KAPUS");
  expect(rolesWith("service:record")).not.toContain("KAPUS");
});

test("a right that has no page yet is told to nobody, every other one is", () => {
  const silent = Object.entries(PERMISSIONS).filter(([, { means }]) => means === null);
  expect(silent.map(([name]) => name)).toEqual(["fact:record", "fact:decide"]);
  expect(rightsInWords()).toHaveLength(Object.keys(PERMISSIONS).length - 2);
});

test("each right is explained to those who hold it", () => {
  expect(meaningsOf("AUDITOR")).toEqual([
    "Masuk dan keluar",
    "Memilih kata sandi sendiri",
    "Memakai kode masuk dari aplikasi autentikator",
    "Mengatur akun sendiri dan membaca bantuan",
    "Melihat angka cakupan di wilayahnya",
    "Membandingkan desa di peta",
    "Membaca jejak audit",
    "Membaca catatan insiden data pribadi",
    "Melihat umur cadangan",
  ]);
  for (const role of ROLES) expect(meaningsOf(role).every((means) => means.length > 5)).toBe(true);
});
