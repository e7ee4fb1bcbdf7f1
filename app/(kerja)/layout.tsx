import type { ReactNode } from "react";
import { Shell } from "#components/shell/shell";
import { readyActor } from "#lib/access/page-actor";
import { IDLE_MINUTES } from "#lib/access/session";
import { IdleWarning } from "./idle-warning";
import { groupsFor, tabsFor } from "./navigation";
import { SignOutForm } from "./sign-out-form";

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const actor = await readyActor();
  return (
    <Shell
      groups={groupsFor(actor)}
      tabs={tabsFor(actor)}
      account={{ name: actor.name, place: actor.unitName, href: "/akun" }}
      signOut={<SignOutForm />}
      demo={actor.demo}
    >
      {children}
      <IdleWarning seconds={IDLE_MINUTES * 60} />
    </Shell>
  );
}
