import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AlertList } from "#components/person-page/alert-list";
import { CompareNumbersForm } from "#components/person-page/compare-numbers-form";
import { ConsentCard } from "#components/person-page/consent-card";
import { ConsentForm } from "#components/person-page/consent-form";
import { DueCard } from "#components/person-page/due-card";
import { FamilyCard, ResidenceCard } from "#components/person-page/family-card";
import { GrowthCards } from "#components/person-page/growth-cards";
import { HistoryCard } from "#components/person-page/history-card";
import { LanesCard } from "#components/person-page/lanes-card";
import { Menu } from "#components/person-page/menu";
import { PregnancyCards } from "#components/person-page/pregnancy-cards";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { type Authorized, can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { formatDayLong } from "#lib/format";
import { COPY } from "#lib/page/person/addresses";
import { readPersonFile } from "#lib/page/person/read-file";
import { personView } from "#lib/page/person/view";
import { today } from "#lib/period/today";
import { findKept } from "#lib/person/queries";
import { restoreRecordAction } from "../../actions";
import { compareNumbersAction, recordConsentAction } from "./actions";
import { voidServiceAction } from "./catat/actions";
import { PersonPath } from "./person-path";
import { PersonSubtitle } from "./person-subtitle";

export const metadata: Metadata = { title: "Halaman orang" };

type Props = {
  params: Promise<{ id: string }>;
};

export default async function PersonPage({ params }: Props) {
  const actor = await pageActor("person:read");
  const { id } = await params;
  const file = await readPersonFile(actor, id);
  if (!file) return await openKept(actor, id);

  const { person } = file;
  const day = today(actor.timeZone);
  const view = personView(file, { actor, today: day });
  return (
    <Page
      title={person.name}
      subtitle={<PersonSubtitle person={person} birth={view.birth} today={day} />}
      path={<PersonPath actor={actor} person={person} />}
      tools={<span className="font-semibold">{formatDayLong(day)}</span>}
      back={{ href: "/orang", label: "Cari orang" }}
      actions={
        <>
          <Menu label="Ubah data" links={view.changes} />
          {view.late && (
            <LinkButton href={view.late.href} variant={view.services.length > 0 ? "plain" : "filled"}>
              {view.late.label}
            </LinkButton>
          )}
          <Menu label="Catat layanan" links={view.services} filled />
        </>
      }
    >
      <AlertList alerts={view.alerts} />
      <LanesCard lanes={view.lanes.view} weak={view.lanes.weak} />
      {view.growth && <GrowthCards growth={view.growth} />}
      <PregnancyCards
        pregnancies={view.pregnancies}
        personId={person.id}
        mayEnd={can(actor, "pregnancy:end")}
        services={view.services}
      />
      <div className="grid items-start gap-4.5 broad:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-4.5 *:min-w-0 broad:order-2">
          <DueCard services={view.due} aside={view.nutrition} />
          <FamilyCard
            person={person}
            offspring={file.children}
            today={day}
            mayRegister={can(actor, "person:register")}
            calling={view.calling}
            compare={<CompareNumbersForm personId={person.id} action={compareNumbersAction} />}
          />
          <ConsentCard
            lines={view.consents.lines}
            form={
              can(actor, "consent:record") && (
                <ConsentForm
                  personId={person.id}
                  child={view.consents.child}
                  today={day}
                  action={recordConsentAction}
                />
              )
            }
            undoHref={view.consents.undoable ? `/orang/${person.id}/batalkan` : null}
            copyHref={can(actor, "person:copy") ? COPY.href({ id: person.id }) : null}
          />
          <ResidenceCard residences={file.residences} />
        </div>
        <HistoryCard years={view.years} action={voidServiceAction} restore={restoreRecordAction} />
      </div>
      <p className="text-label text-ink-2">{view.footnote}</p>
    </Page>
  );
}

/** The address of a merged person leads to the one that was kept. */
async function openKept(actor: Authorized<"person:read">, id: string): Promise<never> {
  const keptId = await findKept(actor, id);
  if (keptId) redirect(`/orang/${keptId}`);
  notFound();
}
