import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EnrolmentPicture } from "#components/account/enrolment-picture";
import { Card } from "#components/ui/card";
import { Disclosure } from "#components/ui/disclosure";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { demand } from "#lib/access/actor";
import { signedInActor } from "#lib/access/authorize";
import { demandsCode } from "#lib/access/demands-code";
import { enrolmentAddress, inGroups } from "#lib/account/one-time-code";
import { readOwnCode } from "#lib/account/second-factor";
import { formatInstant } from "#lib/format";
import { RemoveCodeForm } from "./remove-code-form";
import { SetCodeForm } from "./set-code-form";

export const metadata: Metadata = { title: "Kode masuk" };

export default async function CodePage() {
  const actor = await signedInActor();
  if (!actor) redirect("/masuk?keluar=sesi");
  if (actor.mustChangePassword) redirect("/akun/sandi");

  const { code, offered } = await readOwnCode(demand(actor, "code:own"));
  const account = { id: actor.id, username: actor.username };
  const must = demandsCode(actor.role);
  return (
    <div className="grid gap-4">
      <h1 className="text-title">Kode masuk</h1>
      {actor.mustEnrol && (
        <Notice title="Pasang dahulu kode masuk.">
          Akun dengan peran ini masuk dengan kata sandi dan kode dari HP. Sesudah dipasang, langsung ke
          halaman kerja.
        </Notice>
      )}
      {code && (
        <Notice tone="good" title={`Terpasang sejak ${formatInstant(code.since, actor.timeZone)}.`}>
          Sisa {code.left} kode cadangan. Bila tinggal sedikit, pasang lagi di bawah untuk mendapat sepuluh
          yang baru.
        </Notice>
      )}
      <p className="text-ink-2">
        Kode enam angka dari aplikasi autentikator di HP, misalnya Google Authenticator atau Aegis. Kata sandi
        yang bocor saja tidak cukup lagi untuk masuk. Aplikasi ini tidak perlu sinyal.
      </p>
      <Card>
        <SetCodeForm account={account} replaces={code !== null}>
          <ol className="grid list-decimal gap-1.5 pl-5">
            <li>Pasang aplikasi autentikator di HP, lalu pilih tambah akun.</li>
            <li>Pindai gambar ini, atau ketik kunci di bawahnya.</li>
            <li>Isi kode enam angka yang kemudian muncul di aplikasi.</li>
          </ol>
          <EnrolmentPicture text={enrolmentAddress(offered, actor.username)} />
          <p>
            <span className="block text-ink-2">Kunci untuk diketik</span>
            <span className="font-semibold break-words select-all">{inGroups(offered)}</span>
          </p>
        </SetCodeForm>
      </Card>
      {code && !must && (
        <Disclosure label="Lepas kode masuk">
          <RemoveCodeForm account={account} />
        </Disclosure>
      )}
      {!actor.mustEnrol && (
        <p>
          <Link href="/akun" className="link inline-block py-3 font-semibold">
            Kembali ke halaman Akun
          </Link>
        </p>
      )}
    </div>
  );
}
