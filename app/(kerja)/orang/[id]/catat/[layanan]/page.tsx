import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ServiceForm } from "#components/service-form/service-form";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { backPath } from "#lib/entry/back-path";
import { readDayChoice } from "#lib/entry/read-day-choice";
import { readServiceForm } from "#lib/entry/read-form";
import { newRecordId } from "#lib/entry/record-id";
import { askedDay } from "#lib/period/asked-day";
import { today } from "#lib/period/today";
import { kindOfSlug, RECORD, recordHref } from "#lib/programme/addresses";
import { previewServiceAction, recordServiceAction } from "../actions";
import { DayFirst } from "../day-first";
import { RecordPath } from "../record-path";
import { formHead, formPlaces, formSetting, formStart } from "./form-props";

export const metadata: Metadata = { title: "Catat layanan" };

type Props = {
  params: Promise<{ id: string; layanan: string }>;
  searchParams: Promise<Query>;
};

export default async function RecordPage({ params, searchParams }: Props) {
  const actor = await pageActor("service:record");
  const { id, layanan } = await params;
  const query = await searchParams;
  const { correcting: mended, from, day: written } = RECORD.read(query);
  const kind = kindOfSlug(layanan);
  const { day, problem, typed } = askedDay(written, today(actor.timeZone));
  // A mend of what cannot be read is never a new record.
  if (!kind || RECORD.unread(query).includes("correcting")) notFound();
  const read = await readServiceForm(actor, { personId: id, kind, replaces: mended ?? undefined, day });
  if (!read) notFound();

  const { person, correcting } = read;
  const back = backPath(from, id);
  const head = formHead(actor, read, kind);
  const path = <RecordPath person={person} current={head.label} />;
  if (!correcting && (!read.fits || problem)) {
    const choice = await readDayChoice(actor, { personId: id, kind, day });
    if (!choice) notFound();
    const asked = day !== undefined;
    return <DayFirst {...{ choice, kind, asked, problem, typed, path, back }} from={from} />;
  }
  const address = recordHref(id, kind);

  return (
    <ServiceForm
      setting={formSetting(actor, read, kind)}
      action={recordServiceAction}
      previewAction={previewServiceAction}
      id={newRecordId()}
      start={formStart(actor, read, kind)}
      late={
        read.who
          ? { day: read.day, who: read.who, changeHref: recordHref(id, kind, { day: "", from }) }
          : undefined
      }
      hidden={{ person_id: id, ...(from && { [RECORD.names.from]: from }) }}
      places={formPlaces(kind)}
      account={actor.id}
      correcting={correcting?.id}
      head={{ ...head, path, back: { href: back, label: head.label } }}
      address={address}
    />
  );
}
