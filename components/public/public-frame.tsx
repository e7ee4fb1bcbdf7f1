import type { ReactNode } from "react";
import { Logo } from "#components/shell/logo";
import { DemoBadge } from "#components/ui/badge";
import { isDemo } from "#lib/access/demo";

/** Around a page that everybody reads: nothing of who is signed in, so that one answer serves all. */
export function PublicFrame({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr_auto] bg-page">
      <header className="flex items-center justify-between gap-3 border-b border-line bg-surface px-(--gutter) py-3">
        <Logo />
        {isDemo() && <DemoBadge />}
      </header>
      <main className="mx-auto grid w-full max-w-[75rem] content-start gap-5 px-(--gutter) py-6 max-desk:py-5">
        {children}
      </main>
      <footer className="mx-auto w-full max-w-[75rem] px-(--gutter) pb-6 text-label text-ink-2">
        Angka, bukan orang: nama dan data pribadi warga tidak pernah ditampilkan di sini.{" "}
        <a href="/privasi" className="link inline-block py-1 font-semibold print:hidden">
          Pemberitahuan privasi
        </a>
      </footer>
    </div>
  );
}
