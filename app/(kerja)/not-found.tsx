"use client"; // every page carries this beside its own content: so it is a name, not a drawing

import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { NoRight } from "#components/ui/states";

/** Missing and out of reach look alike. */
export default function NotFound() {
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
