import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import { pageActor } from "#lib/access/page-actor";
import { mayVisit } from "#lib/access/places";
import { houseOrigin } from "#lib/exchange/house-origin";
import { USES_A_MINUTE } from "#lib/key/limits";
import { API_VIEWS, examplesFor, REFUSALS_OF_API } from "#lib/page/api/describe";
import { addMonths, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";
import { EndpointCard } from "./endpoint-card";

export const metadata: Metadata = { title: "API" };

const RULES = [
  "Angkanya sama dengan halaman Denyut, tanpa nama dan tanpa NIK. Hasil yang dibatasi (misalnya HIV) tidak ada di sini.",
  "Kunci membaca unitnya dan semua di bawahnya. Yang di luar itu dijawab seperti yang tidak ada: 404.",
  `Satu kunci dipakai paling banyak ${USES_A_MINUTE} kali dalam satu menit. Program yang menyimpan ETag jawaban terakhir dan mengirimnya sebagai If-None-Match dijawab 304 tanpa isi selama angkanya sama.`,
  "Bulan berjalan (running) masih bertambah. Penyebut di bawah 20 ditandai small: jangan dijadikan berita.",
  "Waktu di asOf adalah UTC. Nama dan arti kolom tidak berubah dalam v1; kolom baru dapat bertambah.",
];

export default async function ApiPage() {
  const actor = await pageActor("account:self");
  const examples = examplesFor(houseOrigin(), addMonths(monthOf(today(actor.timeZone)), -1));
  return (
    <Page
      title="API"
      subtitle="Angka Denyut untuk program lain: Power BI, Excel, Python."
      back={{ href: "/", label: "API" }}
    >
      <Card title="Mulai">
        <ol className="grid list-decimal gap-1.5 pl-5">
          <li>
            Minta kunci API kepada admin kabupaten
            {mayVisit(actor, "/admin/kunci") && (
              <>
                {" "}
                (
                <Link href="/admin/kunci" className="link">
                  buat kunci
                </Link>
                )
              </>
            )}
            . Kunci ditampilkan sekali, hanya untuk satu unit, dan habis sendiri paling lama setahun.
          </li>
          <li>
            Kirim kunci itu di setiap permintaan sebagai kepala <code>Authorization: Bearer</code>, tidak
            pernah di alamat.
          </li>
          <li>
            Semua alamat dan isinya tertulis untuk program di{" "}
            <a href="/api/v1/openapi.json" className="link">
              /api/v1/openapi.json
            </a>{" "}
            (OpenAPI 3.1).
          </li>
        </ol>
      </Card>
      <Card title="Contoh">
        <div className="grid gap-4 wide:grid-cols-3">
          {examples.map(({ title, note, code }) => (
            <div key={title} className="min-w-0">
              <h3 className="font-bold">{title}</h3>
              <p className="text-ink-2">{note}</p>
              <pre className="mt-1.5 rounded-[8px] border border-line bg-page px-3 py-2.5 text-cell break-words whitespace-pre-wrap">
                {code}
              </pre>
            </div>
          ))}
        </div>
      </Card>
      {API_VIEWS.map((view) => (
        <EndpointCard key={view.path} view={view} />
      ))}
      <Card title="Yang perlu diketahui">
        <ul className="grid list-disc gap-1.5 pl-5">
          {RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Card>
      <Card title="Bila jawabannya bukan 200" flush>
        <Table caption="Arti jawaban selain 200" stack>
          <Head>
            <Th>Jawaban</Th>
            <Th>Artinya</Th>
          </Head>
          <tbody>
            {REFUSALS_OF_API.map(({ status, meaning }) => (
              <tr key={status}>
                <RowHead>{status}</RowHead>
                <Td>{meaning}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </Page>
  );
}
