import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { signedInActor } from "#lib/access/authorize";
import { ownAddress } from "#lib/access/own-address";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Masuk" };

const NOTICES: Record<string, { title: string; text: string }> = {
  sesi: {
    title: "Masuk dahulu.",
    text: "Sesi berakhir setelah 2 jam tanpa kegiatan, setelah keluar, atau bila akun dinonaktifkan.",
  },
  sendiri: { title: "Anda sudah keluar.", text: "Perangkat ini tidak menyimpan apa pun tentang sesi tadi." },
};

type Search = Promise<{ keluar?: string; lanjut?: string }>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { keluar, lanjut } = await searchParams;
  const next = ownAddress(lanjut);
  if (await signedInActor()) redirect(next ?? "/");

  const notice = NOTICES[keluar ?? ""];
  return (
    <div className="grid gap-4">
      <h1 className="text-title">Masuk</h1>
      {notice && <Notice title={notice.title}>{notice.text}</Notice>}
      <Card>
        <SignInForm next={next} />
      </Card>
      <Card title="Kader posyandu">
        <p className="text-ink-2">Tidak perlu nama pengguna: pilih posyandu, lalu isi kata sandinya.</p>
        <p className="mt-2">
          <Link
            href={next ? `/masuk/posyandu?${new URLSearchParams({ lanjut: next })}` : "/masuk/posyandu"}
            className="link inline-block py-1 font-semibold"
          >
            Masuk dengan memilih posyandu
          </Link>
        </p>
      </Card>
      <p className="text-ink-2">
        Lupa kata sandi? Minta kata sandi baru kepada pengelola akun satu tingkat di atas.
      </p>
    </div>
  );
}
