import type { Metadata } from "next";
import { SavedToast } from "#components/service-form/saved-toast";
import { demand } from "#lib/access/actor";
import { pageActor } from "#lib/access/page-actor";
import { readSaved } from "#lib/dashboard/read-saved";
import { today } from "#lib/period/today";
import { GuestDesk } from "./guest-desk";

export const metadata: Metadata = { title: "Tamu" };

type Props = { searchParams: Promise<{ tersimpan?: string }> };

export default async function GuestPage({ searchParams }: Props) {
  const actor = await pageActor("guest:record");
  const { tersimpan } = await searchParams;
  const saved = tersimpan ? await readSaved(demand(actor, "person:read"), tersimpan) : null;
  return (
    <>
      {saved && <SavedToast saved={saved} />}
      <GuestDesk
        key={saved?.id}
        kader={actor.role === "KADER"}
        place={{ KADER: "POSYANDU", PUSTU: "PUSTU" }[actor.role as string] ?? "PUSKESMAS"}
        today={today(actor.timeZone)}
      />
    </>
  );
}
