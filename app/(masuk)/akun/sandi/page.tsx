import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Card } from "#components/ui/card";
import { signedInActor } from "#lib/access/authorize";
import { FirstPasswordForm } from "./first-password-form";

export const metadata: Metadata = { title: "Kata sandi baru" };

export default async function FirstPasswordPage() {
  const actor = await signedInActor();
  if (!actor) redirect("/masuk?keluar=sesi");
  if (!actor.mustChangePassword) redirect("/akun");

  return (
    <div className="grid gap-4">
      <h1 className="text-title">Pilih kata sandi sendiri</h1>
      <p className="text-ink-2">
        Halo {actor.name}. Kata sandi awal diketahui orang yang membuat akun ini, jadi diganti dahulu. Sesudah
        itu langsung ke halaman kerja.
      </p>
      <Card>
        <FirstPasswordForm username={actor.username} />
      </Card>
    </div>
  );
}
