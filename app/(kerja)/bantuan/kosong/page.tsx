import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { isDemo } from "#lib/access/demo";
import { pageActor } from "#lib/access/page-actor";

export const metadata: Metadata = { title: "Halaman kosong" };

/** The signed-in layout around nothing: what a page costs before it says anything. Only the bench asks for it. */
export default async function FloorPage() {
  await pageActor("account:self");
  if (!isDemo()) notFound();
  return <main aria-label="Halaman kosong" />;
}
