import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangesCard } from "#components/person-form/changes-card";
import { Page } from "#components/shell/page";
import { Card, WithAside } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { demand } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { readAreaToday } from "#lib/access/read-area-today";
import type { Query } from "#lib/address/address";
import { MOVE } from "#lib/page/person/addresses";
import { afterMove } from "#lib/page/person/move-words";
import { readPersonFile } from "#lib/page/person/read-file";
import { homeGroups } from "#lib/page/registration/homes";
import { completedYears } from "#lib/period/day";
import { today } from "#lib/period/today";
import { OUTSIDE } from "#lib/recording/schema";
import { PersonSubtitle } from "../person-subtitle";
import { DestinationForm } from "./destination-form";
import { MoveForm } from "./move-form";

export const metadata: Metadata = { title: "Catat pindah" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

export default async function MovePage({ params, searchParams }: Props) {
  const actor = await pageActor("person:move");
  const { id } = await params;
  const { desa } = MOVE.read(await searchParams);
  const file = await readPersonFile(demand(actor, "person:read"), id);
  if (!file || file.person.diedOn) notFound();

  const day = today(actor.timeZone);
  const groups = homeGroups(await readAreaToday(actor));
  const chosen = groups.find(({ desaCode }) => desaCode === desa);
  const { person, children } = file;
  const young = children.filter((child) => !child.diedOn && completedYears(child.bornOn, day) < 18);
  const outside = desa === OUTSIDE;
  const leaves = outside || (chosen && !chosen.homes.some((home) => actor.homes.includes(home.id)));
  return (
    <Page
      title={`Catat pindah ${person.name}`}
      subtitle={<PersonSubtitle person={person} today={day} />}
      back={{ href: `/orang/${id}`, label: "Catat pindah" }}
    >
      <WithAside
        aside={
          <ChangesCard>
            {(chosen || outside) &&
              afterMove(outside ? "OUTSIDE" : "WITHIN", person.name, person.desaName ?? "tempat lama")}
            {!chosen &&
              !outside &&
              "Pilih dulu ke mana pindahnya. Di sini lalu tertulis di mana orangnya dihitung."}
            {leaves && (
              <>
                Halamannya tidak dapat dibuka lagi dari wilayah Anda. Bila pindahnya keliru, ia ada di{" "}
                <Link href="/orang/keluar" className="link font-semibold">
                  Yang pindah atau salah daftar
                </Link>
                .
              </>
            )}
            {young.length > 0 && (
              <>
                Anak tidak ikut pindah dengan sendirinya. Catat juga:{" "}
                {young.map((child, index) => (
                  <span key={child.id}>
                    {index > 0 && ", "}
                    <Link href={`/orang/${child.id}/pindah`} className="link font-semibold">
                      {child.name}
                    </Link>
                  </span>
                ))}
              </>
            )}
          </ChangesCard>
        }
      >
        <Card title="1. Ke mana?">
          <DestinationForm personId={id} groups={groups} chosen={desa} />
        </Card>
        {(chosen || outside) && (
          <Card title={chosen ? `2. Di ${chosen.desa}` : "2. Keluar dari kabupaten"}>
            <MoveForm key={desa} personId={id} today={day} homes={chosen?.homes ?? null} outside={OUTSIDE} />
          </Card>
        )}
      </WithAside>
    </Page>
  );
}
