import type { Metadata } from "next";
import { Page } from "#components/shell/page";
import { Card } from "#components/ui/card";
import { Notice } from "#components/ui/notice";
import { Empty } from "#components/ui/states";
import { pageActor } from "#lib/access/page-actor";
import { readBackups } from "#lib/page/backup/read-backups";
import { BackupTable } from "./backup-table";

export const metadata: Metadata = { title: "Cadangan" };

const KEEP = [
  "Petugas server menjalankan npm run db -- backup BERKAS sekali sehari, dan menyalin berkasnya ke mesin lain.",
  "Kunci NIK (DENYUT_NIK_KEY) tidak ada di dalam cadangan: simpan di tempat lain. Tanpanya NIK tidak terbaca lagi.",
  "Coba pulihkan ke mesin lain sekali sebulan (contoh): cadangan yang belum pernah dipulihkan belum tentu cadangan.",
];

export default async function BackupsPage() {
  const actor = await pageActor("backup:read");
  const { title, late, limit, lines } = await readBackups(actor);
  return (
    <Page
      title="Cadangan"
      subtitle="Salinan seluruh basis data, untuk hari ketika servernya hilang."
      back={{ href: "/", label: "Cadangan" }}
    >
      <Notice tone={late ? "warning" : "good"} title={title}>
        {late
          ? `Bila server rusak sekarang, ${lines.length > 0 ? "yang dicatat sesudah itu" : "semua data"} hilang. Cadangan dibuat paling lambat tiap ${limit} jam (contoh): minta petugas server membuatnya hari ini.`
          : "Yang dicatat sesudah itu belum ada di dalamnya."}
      </Notice>
      <Card title="Cadangan terakhir" flush>
        {lines.length > 0 ? (
          <BackupTable lines={lines} />
        ) : (
          <Empty>Tampil di sini sesudah npm run db -- backup BERKAS dijalankan di server.</Empty>
        )}
      </Card>
      <Card title="Yang perlu dijaga">
        <ul className="grid list-disc gap-1.5 pl-5">
          {KEEP.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
