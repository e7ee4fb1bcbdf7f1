import type { Metadata } from "next";
import { pageActor } from "#lib/access/page-actor";
import type { Query } from "#lib/address/address";
import { GUEST } from "#lib/entry/addresses";
import { today } from "#lib/period/today";
import { GuestDesk } from "./guest-desk";

export const metadata: Metadata = { title: "Tamu" };

type Props = { searchParams: Promise<Query> };

export default async function GuestPage({ searchParams }: Props) {
  const actor = await pageActor("guest:record");
  const { number } = GUEST.read(await searchParams);
  return (
    <GuestDesk
      key={number}
      account={actor.id}
      kader={actor.role === "KADER"}
      place={{ KADER: "POSYANDU", PUSTU: "PUSTU" }[actor.role as string] ?? "PUSKESMAS"}
      today={today(actor.timeZone)}
    />
  );
}
