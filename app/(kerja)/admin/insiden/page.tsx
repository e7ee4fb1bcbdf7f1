import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { Empty } from "#components/ui/states";
import { can } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { readIncidents } from "#lib/page/incident/read-incidents";
import { today } from "#lib/period/today";
import { IncidentCard } from "./incident-card";
import { IncidentForm } from "./incident-form";
import { StepForm } from "./step-form";

export const metadata: Metadata = { title: "Insiden data pribadi" };

export default async function IncidentsPage() {
  const actor = await pageActor("incident:read");
  const incidents = await readIncidents(actor);
  const writes = can(actor, "incident:write");
  const day = today(actor.timeZone);
  return (
    <Page
      title="Insiden data pribadi"
      subtitle="Data yang hilang, berubah, atau terbaca oleh yang tidak berhak."
      back={{ href: "/", label: "Insiden data" }}
    >
      <Notice title="Pemberitahuan tertulis paling lambat 3 x 24 jam (UU 27/2022 pasal 46).">
        Kepada orang yang datanya terkena dan kepada lembaga pengawas, paling sedikit berisi: data apa yang
        terungkap, kapan dan bagaimana terungkapnya, serta apa yang dilakukan untuk menangani dan
        memulihkannya. Jejak audit menunjukkan akun mana yang membuka apa.
      </Notice>
      {writes && <IncidentForm today={day} />}
      {incidents.length === 0 && (
        <Card>
          <Empty>Belum ada insiden yang dicatat.</Empty>
        </Card>
      )}
      {incidents.map((incident) => (
        <IncidentCard
          key={incident.id}
          incident={incident}
          form={writes && <StepForm incidentId={incident.id} today={day} />}
        />
      ))}
    </Page>
  );
}
