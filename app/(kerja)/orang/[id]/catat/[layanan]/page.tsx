import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ServiceForm } from "#components/service-form/service-form";
import { pageActor } from "#lib/access/page-actor";
import { backPath } from "#lib/entry/back-path";
import { readDayChoice } from "#lib/entry/read-day-choice";
import { readServiceForm } from "#lib/entry/read-form";
import { newRecordId } from "#lib/entry/record-id";
import { askedDay } from "#lib/period/asked-day";
import { today } from "#lib/period/today";
import { kindOfSlug, recordHref } from "#lib/programme/addresses";
import { previewServiceAction, recordServiceAction } from "../actions";
import { DayFirst } from "../day-first";
import { RecordPath } from "../record-path";
import { formHead, formPlaces, formSetting, formStart } from "./form-props";

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
  const { day, problem, typed } = askedDay(tanggal, today(actor.timeZone));
  const read = kind && (await readServiceForm(actor, { personId: id, kind, replaces: perbaiki, day }));
  if (!read) notFound();

  const { person, correcting } = read;
  const back = backPath(dari, id);
  const head = formHead(actor, read, kind);
  const path = <RecordPath person={person} current={head.label} />;
  if (!correcting && (!read.fits || problem)) {
    const choice = await readDayChoice(actor, { personId: id, kind, day });
    if (!choice) notFound();
    const asked = day !== undefined;
    return <DayFirst {...{ choice, kind, asked, problem, typed, path, back }} from={dari} />;
  }
  const address = recordHref(id, kind);
  const other = new URLSearchParams({ tanggal: "", ...(dari && { dari }) });

  return (
    <ServiceForm
      setting={formSetting(actor, read, kind)}
      action={recordServiceAction}
      previewAction={previewServiceAction}
      id={newRecordId()}
      start={formStart(actor, read, kind)}
      late={read.who ? { day: read.day, who: read.who, changeHref: `${address}?${other}` } : undefined}
      hidden={{ person_id: id, ...(dari && { dari }) }}
      places={formPlaces(kind)}
      account={actor.id}
      correcting={correcting?.id}
      head={{ ...head, path, back: { href: back, label: head.label } }}
      address={address}
    />
  );
}
