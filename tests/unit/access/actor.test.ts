import { expect, expectTypeOf, test } from "vitest";
import { type Actor, type Authorized, can, coversKlaster, demand } from "#lib/access/actor";
import type { Permission } from "#lib/access/permissions";

const sri: Actor = {
  id: "01932b00-0000-7000-8000-000000000001",
  sessionId: "01932b00-0000-7000-8000-000000000002",
  name: "Bidan Sri",
  username: "sri",
  role: "PUSTU",
  unitId: "01932b00-0000-7000-8000-000000000003",
  unitCode: "19.02.01.2001.PST01",
  unitName: "Pustu Kampong Damai (contoh)",
  unitKind: "PUSTU",
  klaster: null,
  timeZone: "Asia/Jakarta",
  homes: [],
  desaIds: [],
  puskesmasId: null,
  mustChangePassword: false,
  mustEnrol: false,
  demo: true,
};

test("a right that the role lacks is refused", () => {
  expect(() => demand(sri, "unit:manage")).toThrow(/tidak berhak/);
  expect(demand(sri, "person:move")).toBe(sri);
  expect(can(sri, "audit:read")).toBe(false);
});

test("a penanggung jawab covers the own klaster, everybody else all of them", () => {
  const penanggungJawab = { role: "PJ_KLASTER", klaster: "KLASTER_2" } as const;
  expect(coversKlaster(penanggungJawab, "KLASTER_2")).toBe(true);
  expect(coversKlaster(penanggungJawab, "KLASTER_3")).toBe(false);
  expect(coversKlaster(sri, "KLASTER_3")).toBe(true);
});

test("being checked for one right, or for one of two, is not being checked for another", () => {
  expectTypeOf<Actor>().not.toExtend<Authorized<"person:read">>();
  expectTypeOf<Authorized<"person:read">>().toExtend<Actor>();
  expectTypeOf<Authorized<"person:read">>().not.toExtend<Authorized<"person:move">>();
  expectTypeOf<Authorized<"person:read" | "person:move">>().not.toExtend<Authorized<"person:move">>();
  expectTypeOf<Authorized<"person:move">>().toExtend<Authorized<"person:read" | "person:move">>();
  expectTypeOf<Authorized<Permission>>().not.toExtend<Authorized<"unit:manage">>();
});

test("inside the check, the actor may be handed to what asks for that right", () => {
  const listNames = (_actor: Authorized<"name:list">) => "names";
  const reader = demand(sri, "coverage:read");
  expectTypeOf(reader).not.toExtend<Parameters<typeof listNames>[0]>();
  expect(can(reader, "name:list") && listNames(reader)).toBe("names");
  if (can(reader, "name:list")) expectTypeOf(reader).toExtend<Authorized<"coverage:read">>();
});
