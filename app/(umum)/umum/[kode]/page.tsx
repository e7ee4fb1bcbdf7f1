import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicPage } from "#components/public/public-page";
import { readPublicView } from "#lib/page/public/read-view";

type Props = { params: Promise<{ kode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readPublicView((await params).kode);
  return { title: view ? `Kesehatan ${view.name}` : "Halaman tidak ditemukan" };
}

/** Read by anybody: what was published of a unit, and nothing that is not. lib/edge keeps the answer for all who ask. */
export default async function UmumPage({ params }: Props) {
  const view = await readPublicView((await params).kode);
  if (!view) notFound();
  return <PublicPage view={view} />;
}
