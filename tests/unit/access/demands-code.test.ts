import { expect, test, vi } from "vitest";
import { ROLES } from "#lib/access/permissions";

async function demanded(settings: Record<string, string | undefined>): Promise<string[]> {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { demandsCode } = await import("#lib/access/demands-code");
  try {
    return ROLES.filter(demandsCode);
  } finally {
    vi.unstubAllEnvs();
  }
}

const REAL = { DENYUT_DEMO: "0", DENYUT_TODAY: undefined };

test.each([
  ["the admin of a real district", REAL, ["ADMIN"]],
  ["nobody on demo data", { DENYUT_DEMO: "1" }, []],
  ["whom the settings name", { ...REAL, DENYUT_2FA_ROLES: "DINKES,KAPUS" }, ["DINKES", "KAPUS"]],
  ["every role there is", { ...REAL, DENYUT_2FA_ROLES: ROLES.join(",") }, [...ROLES]],
  ["nobody, when the settings say so", { ...REAL, DENYUT_2FA_ROLES: "" }, []],
])("a code is demanded of %s", async (_, settings, roles) => {
  expect(await demanded(settings)).toEqual(roles);
});

test("a role that does not exist is no setting", async () => {
  await expect(demanded({ ...REAL, DENYUT_2FA_ROLES: "ADMIN,BUPATI" })).rejects.toThrow(/DENYUT_2FA_ROLES/);
});
