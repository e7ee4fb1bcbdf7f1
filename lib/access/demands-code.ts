import type { Role } from "#lib/access/permissions";
import { env } from "#lib/env";

/** Roles that sign in with a code besides the password: what the settings say, else the admin of a real district. */
export function demandsCode(role: Role): boolean {
  const { DENYUT_2FA_ROLES, DENYUT_DEMO } = env();
  return (DENYUT_2FA_ROLES ?? (DENYUT_DEMO === "1" ? [] : ["ADMIN"])).includes(role);
}
