import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Card } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { signedInActor } from "#lib/access/authorize";
import { openTicket } from "#lib/account/ticket-cookie";
import type { Query } from "#lib/address/address";
import { CODE_SIGN_IN, SIGN_IN } from "#lib/address/sign-in";
import { CodeForm } from "./code-form";

export const metadata: Metadata = { title: "Kode masuk" };

/** The second step: the password was right a moment ago, and nobody is signed in yet. */
export default async function CodeSignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { back, by } = CODE_SIGN_IN.read(await searchParams);
  if (await signedInActor()) redirect(back ?? "/");
  if (!(await openTicket())) redirect(SIGN_IN.href({ back }));
  const recovery = by === "cadangan";
  return (
    <div className="grid gap-4">
      <h1 className="text-title">Kode masuk</h1>
      <Card>
        <CodeForm next={back} recovery={recovery} />
      </Card>
      <p>
        <Link
          href={CODE_SIGN_IN.href({ back, by: recovery ? null : "cadangan" })}
          className="link inline-block py-3 font-semibold"
        >
          {recovery ? "Pakai kode dari aplikasi" : "HP tidak ada? Pakai kode cadangan"}
        </Link>
      </p>
      <p className="text-ink-2">
        HP hilang dan kode cadangan juga? Minta pengelola akun satu tingkat di atas melepas kode masuk akun
        ini.
      </p>
    </div>
  );
}
