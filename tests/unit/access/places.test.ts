import { expect, test } from "vitest";
import { nearestPlace, rolesFor } from "#lib/access/places";

test.each([
  ["/", "coverage:read"],
  ["/pws/KIA03", "coverage:read"],
  ["/pws/KIA03/nama", "coverage:read"],
  ["/orang/keluar", "person:register"],
  ["/orang/baru", "person:register"],
  ["/orang/01932b00-0000-7000-8000-000000000001", "person:read"],
  ["/orang/01932b00-0000-7000-8000-000000000001/catat/ANC", "service:record"],
  ["/posyandu/19.02.01.1016.001/timbang", "service:record"],
  ["/admin/audit", "audit:read"],
  ["/admin/cadangan", "backup:read"],
  ["/admin/umum", "publication:manage"],
  ["/bantuan/istilah", "account:self"],
] as const)("%s asks for %s", (path, permission) => {
  expect(nearestPlace(path).permission).toBe(permission);
});

test("a page beneath another belongs to the nearest one", () => {
  expect(nearestPlace("/admin/pengguna/baru").path).toBe("/admin/pengguna");
});

test("the page that says who may names the roles of the table", () => {
  expect(rolesFor("/admin/audit")).toEqual(["ADMIN", "AUDITOR"]);
});

test("accounts are managed by the admin and, one level down, by kepala puskesmas and village midwives", () => {
  expect(rolesFor("/admin/pengguna")).toEqual(["ADMIN", "KAPUS", "PUSTU"]);
});
