import type { Metadata } from "next";
import { pageActor } from "#lib/access/page-actor";
import { today } from "#lib/period/today";
import { GuestDesk } from "./guest-desk";

export const metadata: Metadata = { title: "Tamu" };

type Props = { searchParams: Promise<{ nomor?: string }> };

export default async function GuestPage({ searchParams }: Props) {
  const actor = await pageActor("guest:record");
  const { nomor } = await searchParams;
  return (
    <GuestDesk
      key={nomor}
      account={actor.id}
      kader={actor.role === "KADER"}
      place={{ KADER: "POSYANDU", PUSTU: "PUSTU" }[actor.role as string] ?? "PUSKESMAS"}
      today={today(actor.timeZone)}
    />
  );
}
