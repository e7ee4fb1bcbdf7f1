import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ChangesCard } from "#components/person-form/changes-card";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Card, WithAside } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { demand } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { PREGNANCY_END } from "#lib/page/person/addresses";
import { readPersonFile } from "#lib/page/person/read-file";
import { today } from "#lib/period/today";
import { openPregnancy } from "#lib/pregnancy/open-pregnancy";
import { PersonSubtitle } from "../person-subtitle";
import { DeathForm } from "./death-form";

export const metadata: Metadata = { title: "Catat kematian" };

export default async function DeathPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("person:die");
  const { id } = await params;
  const file = await readPersonFile(demand(actor, "person:read"), id);
  if (!file) notFound();

  const day = today(actor.timeZone);
  const { name, diedOn } = file.person;
  if (diedOn) redirect(`/orang/${id}/batalkan`);
  const pregnancy = openPregnancy(file.history, day);
  return (
    <Page
      title={`Catat kematian ${name}`}
      subtitle={<PersonSubtitle person={file.person} today={day} />}
      back={{ href: `/orang/${id}`, label: "Catat kematian" }}
    >
      <WithAside
        aside={
          <ChangesCard>
            {`${name} tetap tercatat dan tetap dihitung sampai bulan meninggal.`}
            {
              "Sesudah bulan itu tidak ada layanan yang ditunggu, dan namanya hilang dari daftar yang belum dilayani."
            }
            {"Halaman dan riwayatnya tetap dapat dibuka."}
          </ChangesCard>
        }
      >
        {pregnancy && (
          <Notice
            tone="warning"
            title="Ia sedang hamil."
            action={
              <LinkButton href={PREGNANCY_END.href({ id, pregnancy: pregnancy.id })} variant="outlined">
                Catat akhir kehamilan
              </LinkButton>
            }
          >
            Bila meninggal saat hamil atau bersalin, catat akhir kehamilannya: kematian ibu ikut tercatat di
            sana.
          </Notice>
        )}
        <Card>
          <DeathForm personId={id} name={name} today={day} />
        </Card>
      </WithAside>
    </Page>
  );
}
