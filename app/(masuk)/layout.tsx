import type { ReactNode } from "react";
import { Logo } from "#components/shell/logo";
import { DemoBadge } from "#components/ui/badge";
import { isDemo } from "#lib/access/demo";

export default function EntryLayout({ children }: { children: ReactNode }) {
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
      </footer>
    </div>
  );
}
