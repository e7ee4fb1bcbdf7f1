import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "#components/shell/page";
import { pageActor } from "#lib/access/page-actor";
import { readIdentity } from "#lib/page/registration/read-identity";
import { IdentityForm } from "./identity-form";

export const metadata: Metadata = { title: "Perbaiki identitas" };

export default async function IdentityPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("person:correct");
  const { id } = await params;
  const identity = await readIdentity(actor, id);
  if (!identity) notFound();

  return (
    <Page
      title="Perbaiki identitas"
      subtitle={
        identity.nik
          ? `${identity.name} · NIK lengkap terlihat; membukanya tercatat di jejak audit.`
          : identity.name
      }
      back={{ href: `/orang/${id}`, label: "Perbaiki identitas" }}
    >
      <IdentityForm identity={identity} />
    </Page>
  );
}
