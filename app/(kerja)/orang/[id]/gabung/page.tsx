import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/shell/page";
import { demand } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { MERGE } from "#lib/page/person/addresses";
import { compare } from "#lib/page/person/compare";
import { readPersonFile } from "#lib/page/person/read-file";
import { readAlike } from "#lib/page/search/read-alike";
import { today } from "#lib/period/today";
import { PersonSubtitle } from "../person-subtitle";
import { CompareCard } from "./compare-card";
import { OtherSearch } from "./other-search";

export const metadata: Metadata = { title: "Gabungkan data ganda" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export default async function MergePage({ params, searchParams }: Props) {
  const actor = await pageActor("person:merge");
  const { id } = await params;
  const query = await searchParams;
  const { other: otherId } = MERGE.read(query);
  const reader = demand(actor, "person:read");
  const file = await readPersonFile(reader, id);
  const other = otherId && otherId !== id ? await readPersonFile(reader, otherId) : null;
  if (!file || (otherId && !other) || MERGE.unread(query).length > 0) notFound();

  return (
    <Page
      title="Gabungkan data ganda"
      subtitle={
        <>
          <b className="text-ink">{file.person.name}</b> ·{" "}
          <PersonSubtitle person={file.person} today={today(actor.timeZone)} />
        </>
      }
      back={{ href: other ? MERGE.href({ id }) : `/orang/${id}`, label: "Gabungkan data ganda" }}
    >
      {other ? (
        <CompareCard one={file.person} other={other.person} rows={compare(file, other)} />
      ) : (
        <OtherSearch personId={id} alike={await readAlike(actor, file.person)} />
      )}
    </Page>
  );
}
