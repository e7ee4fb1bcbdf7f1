import type { ReactNode } from "react";
import { HatchPatterns } from "#components/chart/tone";
import { Logo } from "#components/shell/logo";
import { type NavGroup, SideNav } from "#components/shell/side-nav";
import { type Tab, TabBar } from "#components/shell/tab-bar";
import { Link } from "#components/ui/link";

export type Account = {
  name: string;
  /** "Pustu Kampong Damai (contoh)" */
  place: string;
  href: string;
};

/** The frame around every page behind sign-in. Pages fill it with <Page>. */
export function Shell({
  groups,
  tabs,
  account,
  signOut,
  demo,
  home = "/",
  children,
}: {
  groups: readonly NavGroup[];
  /** The four of the phone's bottom bar. */
  tabs: readonly Tab[];
  account: Account;
  /** A <form action={signOutAction}> with one <SignOutButton>. */
  signOut?: ReactNode;
  demo: boolean;
  home?: string;
  children: ReactNode;
}) {
  return (
    <div
      data-demo={demo ? "" : undefined}
      className="group/shell min-h-dvh desk:grid desk:grid-cols-[176px_minmax(0,1fr)] wide:grid-cols-[196px_minmax(0,1fr)] print:block!"
    >
      <a
        href="#isi"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-control bg-brand px-4 py-2.5 font-semibold text-surface no-underline focus:translate-y-0 print:hidden"
      >
        Langsung ke isi
      </a>
      <HatchPatterns />
      <div className="border-r border-line bg-surface max-desk:hidden print:hidden">
        <div className="sticky top-0 flex h-dvh flex-col gap-5 overflow-y-auto px-3 py-4 text-[0.8438rem]">
          <Link href={home} className="flex items-center gap-[9px] px-2 py-0.5 text-ink no-underline">
            <Logo />
          </Link>
          <SideNav groups={groups} />
          <AccountBlock account={account} signOut={signOut} />
        </div>
      </div>
      <div className="min-w-0 max-desk:pb-[calc(62px+1rem+env(safe-area-inset-bottom))] print:pb-0">
        {children}
      </div>
      <TabBar tabs={tabs} />
    </div>
  );
}

function AccountBlock({ account, signOut }: { account: Account; signOut: ReactNode }) {
  return (
    <div className="mt-auto border-t border-line px-2 pt-3 text-[0.7813rem] leading-[1.0625rem]">
      <Link href={account.href} className="block text-ink no-underline hover:underline">
        <b className="block font-semibold">{account.name}</b>
        <span className="text-ink-2">{account.place}</span>
      </Link>
      {signOut && <div className="mt-1 -ml-[13px]">{signOut}</div>}
    </div>
  );
}
