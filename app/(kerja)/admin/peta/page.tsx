import type { Metadata } from "next";
import { PlainMap } from "#components/map/plain-map";
import { Page } from "#components/shell/page";
import { Card, Columns } from "#components/ui/card";
import { Empty } from "#components/ui/states";
import { pageActor } from "#lib/access/page-actor";
import { readUploaded } from "#lib/page/map-upload/read-uploaded";
import { UploadForm } from "./upload-form";

export const metadata: Metadata = { title: "Peta desa" };

export default async function MapUploadPage() {
  const actor = await pageActor("unit:manage");
  const { title, origin, missing, drawing } = await readUploaded(actor);
  return (
    <Page
      title="Peta desa"
      subtitle="Batas indikatif untuk halaman Peta, bukan batas resmi. Versi baru menggantikan yang lama; tidak ada yang dihapus."
      back={{ href: "/", label: "Peta desa" }}
    >
      <Columns>
        <Card title="Unggah peta">
          <UploadForm />
        </Card>
        <Card title={origin ? title : "Belum ada peta"}>
          {drawing ? (
            <div className="grid gap-3">
              <PlainMap drawing={drawing} sentence={`Peta yang dipakai: ${title}.`} />
              <p className="text-ink-2">{origin}</p>
              {missing.length > 0 && <p>Belum tergambar: {missing.join(", ")}.</p>}
            </div>
          ) : (
            <Empty>Sampai ada peta, halaman Peta menampilkan kotak per kecamatan.</Empty>
          )}
        </Card>
      </Columns>
    </Page>
  );
}
