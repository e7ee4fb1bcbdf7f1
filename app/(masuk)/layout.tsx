import type { ReactNode } from "react";
import { Logo } from "#components/shell/logo";
import { DemoBadge } from "#components/ui/badge";
import { Link } from "#components/ui/link";
import { isDemo } from "#lib/access/demo";
import { privacyContact } from "#lib/access/privacy-contact";

export default function EntryLayout({ children }: { children: ReactNode }) {
  const contact = privacyContact();
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto] bg-page">
      <header className="flex items-center justify-between gap-3 border-b border-line bg-surface px-4 py-3">
        <Logo />
        {isDemo() && <DemoBadge />}
      </header>
      <main className="mx-auto w-full max-w-[28rem] px-4 py-8 max-desk:py-5">{children}</main>
      <footer className="mx-auto w-full max-w-[28rem] px-4 pb-6 text-label text-ink-2">
        Denyut memuat data kesehatan pribadi, yang dilindungi UU 27/2022 tentang Pelindungan Data Pribadi.
        Data dipakai untuk pelayanan kesehatan di wilayah kerja saja; setiap pembukaan daftar nama dan setiap
        perubahan dicatat dengan nama akun.
        {contact && <p className="mt-2">Pejabat pelindungan data: {contact}</p>}
        <p className="mt-1">
          <Link href="/privasi" className="link inline-block py-1 font-semibold">
            Pemberitahuan privasi
          </Link>
        </p>
      </footer>
    </div>
  );
}
