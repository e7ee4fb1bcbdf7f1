import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card, Columns } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { pageActor } from "#lib/access/page-actor";
import { version } from "../../../../package.json";
import { CountingCard } from "./counting-card";
import { RightsTable } from "./rights-table";
import { SourcesCard } from "./sources-card";

export const metadata: Metadata = { title: "Tentang Denyut" };

export default async function AboutPage() {
  const { role } = await pageActor("account:self");
  return (
    <Page
      title="Tentang Denyut"
      subtitle={`Versi ${version}. Perangkat lunak bebas berlisensi AGPL 3.0 atau sesudahnya.`}
      back={{ href: "/", label: "Tentang Denyut" }}
    >
      <Columns>
        <Card title="Apa itu Denyut">
          <div className="grid gap-2">
            <p>
              Denyut membantu dinas kesehatan, puskesmas, pustu dan posyandu menjalankan integrasi layanan
              primer: pelayanan dicatat menurut siklus hidup, dan angka pemantauan wilayah setempat bergerak
              sebelum orang berikutnya duduk.
            </p>
            <p>
              Di balik setiap angka ada nama yang membentuknya, sama banyak dengan angkanya. Nama dibuka oleh
              yang melayani; dinas kesehatan melihat angkanya.
            </p>
            <p>
              Hasil skrining bukan diagnosis. Arti kata dan singkatan ada di{" "}
              <Link href="/bantuan/istilah" className="link">
                daftar istilah
              </Link>
              .
            </p>
          </div>
        </Card>
        <CountingCard />
      </Columns>
      <Card title="Siapa boleh apa" flush>
        <RightsTable own={role} />
      </Card>
      <SourcesCard />
    </Page>
  );
}
