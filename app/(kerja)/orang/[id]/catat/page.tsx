import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { backPath } from "#lib/entry/back-path";
import { readDayChoice } from "#lib/entry/read-day-choice";
import { askedDay } from "#lib/period/asked-day";
import { today } from "#lib/period/today";
import { LATE } from "#lib/programme/addresses";
import { DayFirst } from "./day-first";
import { RecordPath } from "./record-path";

export const metadata: Metadata = { title: "Catat layanan" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
};

/** A service of another day: the day first. */
export default async function LateServicePage({ params, searchParams }: Props) {
  const actor = await pageActor("service:record");
  const { id } = await params;
  const { from, day: written } = LATE.read(await searchParams);
  const { day, problem, typed } = askedDay(written, today(actor.timeZone));
  const choice = await readDayChoice(actor, { personId: id, day });
  if (!choice) notFound();
  return (
    <DayFirst
      choice={choice}
      asked={day !== undefined}
      problem={problem}
      typed={typed}
      from={from}
      path={<RecordPath person={choice.person} current="Catat layanan" />}
      back={backPath(from, id)}
    />
  );
}
