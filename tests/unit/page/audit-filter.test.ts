import { expect, test, vi } from "vitest";
import { AUDIT, filterOf } from "#lib/page/audit/address";
import { today } from "#lib/period/today";

const ZONE = "Asia/Jakarta";

test("an address without days asks for the last seven, an empty box for nothing", () => {
  vi.stubEnv("DENYUT_TODAY", "2026-11-12");
  const range = { from: "2026-11-06", to: "2026-11-12" };

  expect(today(ZONE)).toBe("2026-11-12");
  expect(filterOf(AUDIT.read({}), ZONE).filter).toMatchObject(range);
  expect(filterOf(AUDIT.read({ dari: "", sampai: " " }), ZONE).filter).toMatchObject(range);
  expect(filterOf(AUDIT.read({ sampai: "1-11-2026" }), ZONE).filter).toMatchObject({
    from: "2026-10-26",
    to: "2026-11-01",
  });
});

test("a range that ends before it begins is turned round", () => {
  expect(filterOf(AUDIT.read({ dari: "9-11-2026", sampai: "2-11-2026" }), ZONE).filter).toMatchObject({
    from: "2026-11-02",
    to: "2026-11-09",
  });
});

test.each([
  { query: { dari: "31-02-2026", sampai: "2-3-2026" }, key: "from", typed: "31-02-2026" },
  { query: { dari: "1-3-2026", sampai: "besok pagi" }, key: "to", typed: "besok pagi" },
] as const)("a day that is none is kept and told, and no other taken: $typed", ({ query, key, typed }) => {
  const read = filterOf(AUDIT.read(query), ZONE);

  expect(read.filter).toBeNull();
  expect(read[key].typed).toBe(typed);
  expect(read[key].problem).toBeTruthy();
});

test("an action or subject that does not exist filters nothing away", () => {
  const { filter } = filterOf(AUDIT.read({ tindakan: "constructor", jenis: "toString" }), ZONE);

  expect(filter).toMatchObject({ action: null, subjectKind: null });
});
