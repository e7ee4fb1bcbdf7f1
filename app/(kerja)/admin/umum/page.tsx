import type { Metadata } from "next";
import { Live } from "#components/live/live";
import { Page } from "#components/shell/page";
import { Card, Columns } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { Empty } from "#components/ui/states";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { ownOrigin } from "#lib/access/own-origin";
import { pageActor } from "#lib/access/page-actor";
import { readPublications } from "#lib/page/publication/read-publications";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { OpenForm } from "./forms";
import { OpenPageCard } from "./open-page-card";
import { PublishForm } from "./publish-form";

export const metadata: Metadata = { title: "Halaman umum" };

export default async function AdminUmumPage() {
  const actor = await pageActor("publication:manage");
  const { issues, months, next, open, closed, since, history } = await readPublications(actor);
  const origin = ownOrigin();
  return (
    <Page
      title="Halaman umum"
      subtitle="Angka bulan yang sudah selesai, tanpa nama, untuk siapa saja."
      back={{ href: "/", label: "Halaman umum" }}
    >
      <Live unit={actor.unitCode} month={monthOf(today(actor.timeZone))} />
      <Notice title="Yang terbit tidak berubah lagi.">
        Koreksi terbaca umum baru setelah bulannya diterbitkan ulang. Angka satu sampai empat orang, dan angka
        lain yang dapat membukanya, disembunyikan sendiri; angka desa sejak Januari terbit paling sering tiga
        bulan sekali.
      </Notice>
      <Columns>
        <Card title="Terbitkan bulan">
          <p className="mb-3 text-ink-2">{next}</p>
          {months.length > 0 ? <PublishForm months={months} /> : <p>Belum ada bulan yang selesai.</p>}
        </Card>
        <Card title="Buka halaman">
          <p className="mb-3 text-ink-2">
            Halaman kabupaten atau desa dapat dibaca tanpa masuk. Yang tidak dibuka menjawab seperti alamat
            yang tidak ada.
          </p>
          <OpenForm units={closed} since={since} />
        </Card>
      </Columns>
      {open.map((one) => (
        <OpenPageCard key={one.id} page={one} origin={origin} />
      ))}
      <Columns>
        <Card title="Yang sudah terbit" flush>
          {issues.length === 0 ? (
            <Empty>Belum ada.</Empty>
          ) : (
            <Table caption="Bulan yang sudah terbit" dense>
              <Head>
                <Th>Bulan</Th>
                <Th numeric>Versi</Th>
                <Th>Oleh</Th>
              </Head>
              <tbody>
                {issues.map(({ key, month, version, told }) => (
                  <tr key={key}>
                    <RowHead>{month}</RowHead>
                    <Td numeric>{version}</Td>
                    <Td>{told}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Card>
        <Card title="Dibuka dan ditutup" flush>
          {history.length === 0 ? (
            <Empty>Belum ada halaman yang dibuka.</Empty>
          ) : (
            <Table caption="Halaman yang dibuka dan ditutup" dense>
              <Head>
                <Th>Halaman</Th>
                <Th>Keadaan</Th>
                <Th>Oleh</Th>
              </Head>
              <tbody>
                {history.map(({ id, name, what, told }) => (
                  <tr key={id}>
                    <RowHead>{name}</RowHead>
                    <Td>{what}</Td>
                    <Td>{told}</Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </Card>
      </Columns>
    </Page>
  );
}
