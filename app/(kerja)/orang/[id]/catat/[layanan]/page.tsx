import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ServiceForm } from "#components/service-form/service-form";
import { Breadcrumb } from "#components/ui/breadcrumb";
import { pageActor } from "#lib/access/page-actor";
import { backPath } from "#lib/recording/back-path";
import { readServiceForm } from "#lib/recording/read-form";
import { newRecordId } from "#lib/recording/record-id";
import { kindOfSlug, recordHref } from "#lib/service/slug";
import { previewServiceAction, recordServiceAction } from "../actions";
import { formHead, formPlaces, formSetting, formStart } from "./form-props";
import { NotForThisPerson } from "./not-for-this-person";

export const metadata: Metadata = { title: "Catat layanan" };

type Props = {
  params: Promise<{ id: string; layanan: string }>;
  searchParams: Promise<{ perbaiki?: string; dari?: string; tanggal?: string }>;
};

export default async function RecordPage({ params, searchParams }: Props) {
  const actor = await pageActor("service:record");
  const { id, layanan } = await params;
  const { perbaiki, dari, tanggal } = await searchParams;
  const kind = kindOfSlug(layanan);
  const read = kind && (await readServiceForm(actor, { personId: id, kind, replaces: perbaiki }));
  if (!read) notFound();

  const { person, correcting } = read;
  const back = backPath(dari, id);
  const path = (
    <Breadcrumb
      steps={[
        { label: person.home?.parent?.name ?? "" },
        { label: person.home?.name ?? "" },
        { label: person.name, href: `/orang/${id}` },
      ]}
      current={formHead(read, kind).label}
    />
  );
  if (!correcting && !read.offered.includes(kind))
    return <NotForThisPerson read={read} kind={kind} path={path} back={back} />;

  return (
    <ServiceForm
      setting={formSetting(actor, read, kind)}
      action={recordServiceAction}
      previewAction={previewServiceAction}
      id={newRecordId()}
      start={formStart(actor, read, { kind, day: tanggal })}
      hidden={{ person_id: id, ...(dari && { dari }) }}
      places={formPlaces(kind)}
      account={actor.id}
      correcting={correcting?.id}
      head={{ ...formHead(read, kind), path, back: { href: back, label: formHead(read, kind).label } }}
      address={recordHref(id, kind)}
    />
  );
}
