import { ROLES, type Role } from "#lib/access/permissions";
import { type AccountState, isAccountState } from "#lib/account/labels";

type Filter = { text?: string; role?: Role; state?: AccountState };

/** What the address asks for; anything may stand there. */
export function filterOf(query: Record<string, string | string[] | undefined>): Filter & { page: number } {
  const { cari, peran, keadaan, hal } = query;
  const text = typeof cari === "string" ? cari.trim() : "";
  const role = ROLES.find((known) => known === peran);
  return {
    ...(text && { text }),
    ...(role && { role }),
    ...(typeof keadaan === "string" && isAccountState(keadaan) && { state: keadaan }),
    page: Math.max(1, Number.parseInt(String(hal), 10) || 1),
  };
}

export function accountHref({ text, role, state }: Filter, page: number): string {
  const query = new URLSearchParams({
    ...(text && { cari: text }),
    ...(role && { peran: role }),
    ...(state && { keadaan: state }),
    hal: String(page),
  });
  return `/admin/pengguna?${query}`;
}
