import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ScreenBoard } from "#components/screen/screen-board";
import { isDemo } from "#lib/access/demo";
import { SIGN_IN } from "#lib/address/sign-in";
import { BOARD_STREAM, SCREEN } from "#lib/page/screen/address";
import { readScreen } from "#lib/page/screen/read-screen";
import { viewerOf } from "#lib/page/screen/viewer";

export const metadata: Metadata = { title: "Layar" };

/** For whoever may see these numbers, and for a television with its own key; never a name. */
export default async function ScreenPage({ params }: { params: Promise<{ kode: string }> }) {
  const { kode } = await params;
  const viewer = await viewerOf(kode);
  if (viewer === "SIGNED_OUT") redirect(SIGN_IN.href({ back: SCREEN.href({ kode }), reason: "sesi" }));
  const screen = viewer === "NOT_FOUND" ? null : await readScreen(viewer.reader);
  if (!screen) notFound();
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="60" />
      </noscript>
      <ScreenBoard {...screen} demo={isDemo()} stream={BOARD_STREAM.href({ kode })} />
    </>
  );
}
