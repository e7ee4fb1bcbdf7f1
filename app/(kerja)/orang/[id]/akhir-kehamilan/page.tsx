import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangesCard } from "#components/person-form/changes-card";
import { Page } from "#components/shell/page";
import { Card, WithAside } from "#components/ui/card";
import { demand } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { formatDay } from "#lib/format";
import { PREGNANCY_END } from "#lib/page/person/addresses";
import { readEnd } from "#lib/page/person/read-end";
import { readPersonFile } from "#lib/page/person/read-file";
import { addDays } from "#lib/period/day";
import { today } from "#lib/period/today";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { hplOn } from "#lib/pregnancy/uk";
import { PersonSubtitle } from "../person-subtitle";
import { PregnancyEndForm } from "./pregnancy-end-form";

export const metadata: Metadata = { title: "Catat akhir kehamilan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export default async function PregnancyEndPage({ params, searchParams }: Props) {
  const actor = await pageActor("pregnancy:end");
  const { id } = await params;
  const asked = PREGNANCY_END.read(await searchParams);
  const file = await readPersonFile(demand(actor, "person:read"), id);
  const pregnancy = file?.history.pregnancies.find((one) => one.id === asked.pregnancy);
  if (!file || !pregnancy) notFound();

  const day = today(actor.timeZone);
  const recorded = pregnancy.ended ? await readEnd(actor, pregnancy.id) : null;
  return (
    <Page
      title={`${recorded ? "Perbaiki akhir" : "Akhir"} kehamilan ${file.person.name}`}
      subtitle={<PersonSubtitle person={file.person} today={day} />}
      back={{ href: `/orang/${id}`, label: "Akhir kehamilan" }}
    >
      <WithAside
        aside={
          <>
            <Card title="Kehamilan ini">
              <dl className="grid grid-cols-[4rem_1fr] gap-x-3 gap-y-1">
                <dt className="text-ink-2">HPHT</dt>
                <dd className="font-semibold">
                  {asEstimate(formatDay(pregnancy.hphtOn), pregnancy.hphtEstimated)}
                </dd>
                <dt className="text-ink-2">HPL</dt>
                <dd className="font-semibold">
                  {asEstimate(formatDay(hplOn(pregnancy.hphtOn)), pregnancy.hphtEstimated)}
                </dd>
              </dl>
            </Card>
            <ChangesCard>
              {recorded &&
                "Yang lama tetap tersimpan sebagai batal. Bayi yang sudah terdaftar tetap orang yang sama."}
              {recorded && "Bayi yang ternyata tidak lahir hidup disimpan sebagai salah daftar."}
              {
                "Ia tidak lagi dihitung sebagai ibu hamil sesudah bulan itu, dan kontak ANC tidak ditunggu lagi."
              }
              {
                "Setiap bayi yang hidup terdaftar sebagai anaknya, tinggal di tempat yang sama, dan mulai dihitung sebagai balita."
              }
              {"Yang belum K4 atau K6 tetap dihitung belum tercapai sampai Desember; keguguran tidak."}
            </ChangesCard>
          </>
        }
      >
        <PregnancyEndForm
          personId={id}
          pregnancyId={pregnancy.id}
          motherName={file.person.name}
          earliest={addDays(pregnancy.hphtOn, 1)}
          today={day}
          recorded={recorded}
        />
      </WithAside>
    </Page>
  );
}
