import type { ReactNode } from "react";
import { DraftsOf } from "#components/form/use-form-draft";
import { IdleWarning } from "#components/shell/idle-warning";
import { Shell } from "#components/shell/shell";
import { readyActor } from "#lib/access/page-actor";
import { IDLE_MINUTES } from "#lib/access/session";
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
      <DraftsOf account={actor.id}>{children}</DraftsOf>
      <IdleWarning idleSeconds={IDLE_MINUTES * 60} stayPath="/api/sesi" />
    </Shell>
  );
}
