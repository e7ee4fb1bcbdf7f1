import type { ReactNode } from "react";
import { DraftsOf } from "#components/form/use-form-draft";
import { IdleWarning } from "#components/shell/idle-warning";
import { Shell } from "#components/shell/shell";
import { TakenNoted } from "#components/take-away/taken";
import { TodayIs } from "#components/ui/today";
import { readyActor } from "#lib/access/page-actor";
import { IDLE_MINUTES } from "#lib/access/session";
import { today } from "#lib/period/today";
import { noteTakenAction } from "./actions";
import { groupsFor, tabsFor } from "./navigation";
import { News } from "./news";
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
      <TodayIs day={today(actor.timeZone)}>
        <DraftsOf account={actor.id}>
          <News actor={actor} />
          <TakenNoted action={noteTakenAction}>{children}</TakenNoted>
        </DraftsOf>
      </TodayIs>
      <IdleWarning idleSeconds={IDLE_MINUTES * 60} stayPath="/api/sesi" />
    </Shell>
  );
}
