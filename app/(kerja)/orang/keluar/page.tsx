import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { pageActor } from "#lib/access/page-actor";
import { today } from "#lib/period/today";
import { AwaySearch } from "./away-search";

export const metadata: Metadata = { title: "Cari yang pindah atau salah daftar" };

export default async function AwayPage() {
  const actor = await pageActor("person:register");
  return (
    <Page
      title="Cari yang pindah atau salah daftar"
      subtitle={`Yang terakhir tinggal di wilayah ${actor.unitName}`}
      back={{ href: "/orang", label: "Pindah atau salah daftar" }}
    >
      <Card title="Siapa">
        <AwaySearch today={today(actor.timeZone)} />
      </Card>
    </Page>
  );
}
