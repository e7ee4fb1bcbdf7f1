import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { signedInActor } from "#lib/access/authorize";
import type { Query } from "#lib/address/address";
import { POSYANDU_SIGN_IN, SIGN_IN } from "#lib/address/sign-in";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Masuk" };

const NOTICES = {
  sesi: {
    title: "Masuk dahulu.",
    text: "Sesi berakhir setelah 2 jam tanpa kegiatan, setelah keluar, atau bila akun dinonaktifkan.",
  },
  sendiri: { title: "Anda sudah keluar.", text: "Perangkat ini tidak menyimpan apa pun tentang sesi tadi." },
};

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { reason, back: next } = SIGN_IN.read(await searchParams);
  if (await signedInActor()) redirect(next ?? "/");

  const notice = reason && NOTICES[reason];
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
          <Link href={POSYANDU_SIGN_IN.href({ back: next })} className="link inline-block py-1 font-semibold">
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
