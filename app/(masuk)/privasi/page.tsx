import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { privacyContact } from "#lib/access/privacy-contact";

export const metadata: Metadata = { title: "Pemberitahuan privasi" };

/** Readable by anybody: whose data it is need not have an account. */
export default function PrivacyPage() {
  const contact = privacyContact();
  return (
    <div className="grid gap-4">
      <h1 className="text-title">Pemberitahuan privasi</h1>
      <p className="text-ink-2">
        Untuk setiap orang yang dilayani di posyandu, pustu dan puskesmas yang memakai Denyut.
      </p>
      <Part title="Apa yang dicatat">
        Nama, tanggal lahir, jenis kelamin, NIK dan nomor KK, tempat tinggal, nomor telepon bila diberikan,
        nama ibu, kehamilan, dan pelayanan kesehatan yang diterima beserta hasilnya. NIK dan nomor KK
        disandikan.
      </Part>
      <Part title="Untuk apa">
        Supaya pelayanan dilanjutkan oleh petugas berikutnya, supaya yang belum dilayani dapat ditemukan, dan
        supaya angka pemantauan wilayah setempat benar. Data tidak dijual dan tidak dipakai untuk hal lain.
      </Part>
      <Part title="Dasar hukum">
        UU 27/2022 tentang Pelindungan Data Pribadi: pelayanan kesehatan masyarakat menurut undang-undang.
        Data kesehatan dan data anak adalah data spesifik, dijaga lebih ketat. Sebelum kunjungan rumah dan
        telepon petugas meminta persetujuan Anda, yang boleh ditarik kapan saja; pelayanan tidak berkurang
        karenanya.
      </Part>
      <Part title="Siapa yang melihat">
        Petugas yang melayani wilayah tempat tinggal Anda. Dinas kesehatan melihat angka, bukan nama.
        Pembukaan daftar nama dan setiap perubahan dicatat dengan nama akun dan waktunya.
      </Part>
      <Part title="Berapa lama">
        Paling sedikit 25 tahun sejak kunjungan terakhir, seperti diminta Permenkes 24/2022 untuk rekam medis
        elektronik. Yang salah dicabut dengan alasan, bukan dihapus.
      </Part>
      <Part title="Hak Anda">
        Melihat data Anda dan meminta salinannya di puskesmas atau pustu, meminta yang salah diperbaiki,
        menarik persetujuan, dan meminta pembatasan menurut undang-undang. Untuk anak dan yang diwakili, orang
        tua atau wali yang meminta.
      </Part>
      <Part title="Kepada siapa bertanya">
        {contact
          ? `Pejabat pelindungan data: ${contact}. Puskesmas atau posyandu tempat Anda dilayani juga membantu.`
          : "Puskesmas atau posyandu tempat Anda dilayani, atau dinas kesehatan kabupaten atau kota."}
      </Part>
      <p>
        <Link href="/masuk" className="link inline-block py-1 font-semibold">
          Ke halaman masuk
        </Link>
      </p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <p className="text-ink-2">{children}</p>
    </Card>
  );
}
