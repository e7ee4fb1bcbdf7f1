import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/shell/page";
import { demand } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { compare } from "#lib/page/person/compare";
import { readPersonFile } from "#lib/page/person/read-file";
import { readAlike } from "#lib/page/search/read-alike";
import { today } from "#lib/period/today";
import { PersonSubtitle } from "../person-subtitle";
import { CompareCard } from "./compare-card";
import { OtherSearch } from "./other-search";

export const metadata: Metadata = { title: "Gabungkan data ganda" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ dengan?: string }> };

export default async function MergePage({ params, searchParams }: Props) {
  const actor = await pageActor("person:merge");
  const { id } = await params;
  const { dengan } = await searchParams;
  const reader = demand(actor, "person:read");
  const file = await readPersonFile(reader, id);
  const other = dengan && dengan !== id ? await readPersonFile(reader, dengan) : null;
  if (!file || (dengan && !other)) notFound();

  return (
    <Page
      title="Gabungkan data ganda"
      subtitle={
        <>
          <b className="text-ink">{file.person.name}</b> ·{" "}
          <PersonSubtitle person={file.person} today={today(actor.timeZone)} />
        </>
      }
      back={{ href: other ? `/orang/${id}/gabung` : `/orang/${id}`, label: "Gabungkan data ganda" }}
    >
      {other ? (
        <CompareCard one={file.person} other={other.person} rows={compare(file, other)} />
      ) : (
        <OtherSearch personId={id} alike={await readAlike(actor, file.person)} />
      )}
    </Page>
  );
}
