import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbeddedChart } from "#components/public/embedded-chart";
import { readPublicView } from "#lib/page/public/read-view";

export const metadata: Metadata = { title: "Grafik kesehatan" };

/** Small enough for a frame on the site of a desa: the one page that others may put into theirs. */
export default async function GrafikPage({ params }: { params: Promise<{ kode: string }> }) {
  const view = await readPublicView((await params).kode);
  if (!view) notFound();
  return <EmbeddedChart view={view} />;
}
