import { beforeAll, expect, test } from "vitest";
import { demand } from "#lib/access/actor";
import { db } from "#lib/db/client";
import { bringYearsUpToDate } from "#lib/measure/open-year";
import { readAuditPage } from "#lib/page/audit/read-audit-page";
import { signedIn } from "#prisma/factories/users";
import { createWorld, type World } from "#prisma/factories/world";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

test("a year that opens leaves one row, whoever else opens it at the same moment", {
  timeout: 60_000,
}, async () => {
  await Promise.all([bringYearsUpToDate("2026-11-29"), bringYearsUpToDate("2026-11-29")]);
  await bringYearsUpToDate("2026-11-30");
  await bringYearsUpToDate("2026-12-01");

  const rows = await db().auditEvent.findMany({ where: { action: "year.opened" }, orderBy: { at: "asc" } });
  expect(rows.map(({ details }) => details)).toEqual([{ year: 2026 }, { year: 2027 }]);
  expect(rows[0]).toMatchObject({ actorId: null, actorName: "Denyut", subjectKind: "year", subjectId: null });

  const auditor = demand(await signedIn(world.auditor), "audit:read");
  const ever = { from: "2000-01-01", to: "2100-01-01", action: "year.opened" } as const;
  const { lines } = await readAuditPage(auditor, ever, 1);
  expect(lines.map(({ who, where, sentence, details }) => [who, where, sentence, details])).toEqual([
    ["Denyut", "", "membuka tahun", [{ label: "tahun", text: "2027" }]],
    ["Denyut", "", "membuka tahun", [{ label: "tahun", text: "2026" }]],
  ]);
});
