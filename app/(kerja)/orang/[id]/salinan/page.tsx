import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CopyPaper } from "#components/person-page/copy-paper";
import { Page } from "#components/shell/page";
import { LinkButton } from "#components/ui/button";
import { Card } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { COPY } from "#lib/page/person/addresses";
import { readCopy } from "#lib/page/person/read-copy";
import { today } from "#lib/period/today";
import { COPY_MINUTES } from "#lib/person/copy";
import { PersonSubtitle } from "../person-subtitle";
import { CopyForm } from "./copy-form";

export const metadata: Metadata = { title: "Salinan data" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

/** First who asks and whether their card was looked at, then the paper. */
export default async function CopyPage({ params, searchParams }: Props) {
  const actor = await pageActor("person:copy");
  const { id } = await params;
  const copy = await readCopy(actor, id);
  if (!copy) notFound();

  const { file, view } = copy;
  const { shown } = COPY.read(await searchParams);
  const back = { href: `/orang/${id}`, label: "Salinan data" };
  if (shown && view)
    return (
      <Page
        title={`Salinan data ${file.person.name}`}
        back={back}
        actions={
          <span className="print:hidden">
            <LinkButton href={COPY.href({ id })} variant="plain">
              Diminta orang lain
            </LinkButton>
          </span>
        }
      >
        <div className="print:hidden">
          <Notice title="Cetak dengan menu Cetak di peramban (Ctrl+P), kertas A4.">
            Halaman ini dapat dibuka lagi {COPY_MINUTES} menit; sesudah itu peminta diperiksa lagi. Jangan
            simpan berkasnya di HP atau komputer bersama.
          </Notice>
        </div>
        <CopyPaper view={view} unit={actor.unitName} />
      </Page>
    );
  return (
    <Page
      title={`Salinan data ${file.person.name}`}
      subtitle={<PersonSubtitle person={file.person} today={today(actor.timeZone)} />}
      back={back}
    >
      <Notice title="Setiap orang berhak melihat data tentang dirinya (UU 27/2022).">
        Salinannya memuat semua yang dicatat tentang orang ini dan siapa yang membukanya. NIK dan nomor KK
        tidak tercetak. Siapa yang meminta, dan akun Anda, tercatat di jejak audit.
      </Notice>
      <Card title="Siapa yang meminta">
        <CopyForm personId={id} />
      </Card>
    </Page>
  );
}
