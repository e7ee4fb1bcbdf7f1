"use client"; // every page carries these beside its own content: so they are names there, and drawn here

import { usePathname } from "next/navigation";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
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

/** Missing and out of reach look alike. */
export function NotFoundPage() {
  return (
    <Page
      title="Tidak ditemukan"
      back={{ href: "/", label: "Tidak ditemukan" }}
      actions={<LinkButton href="/">Ke halaman utama</LinkButton>}
    >
      <NoRight title="Halaman atau data ini tidak ada di wilayah Anda.">
        Periksa alamatnya. Orang yang pindah ke wilayah lain hanya dapat dibuka oleh puskesmas di sana.
      </NoRight>
    </Page>
  );
}
