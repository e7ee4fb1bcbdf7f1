"use client";

import { usePathname } from "next/navigation";
import { Page } from "#components/shell/page";
import { NoRight } from "#components/ui/states";
import { ROLE_LABELS } from "#lib/access/labels";
import type { Role } from "#lib/access/permissions";
import { rolesFor } from "#lib/access/places";

/** Says who may open this address. */
export function ForbiddenPage({ role }: { role: Role | null }) {
  const may = rolesFor(usePathname()).map((one) => ROLE_LABELS[one].toLowerCase());
  return (
    <Page title="Bukan untuk peran ini" back={{ href: "/", label: "Bukan untuk peran ini" }}>
      <NoRight title="Halaman ini tidak dapat dibuka dengan akun ini.">
        {role && <p>Peran akun ini: {ROLE_LABELS[role]}.</p>}
        <p>Yang dapat membukanya: {new Intl.ListFormat("id").format(may)}.</p>
      </NoRight>
    </Page>
  );
}
