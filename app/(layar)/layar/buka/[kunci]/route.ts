import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { writeCookie } from "#lib/access/cookies";
import { SCREEN } from "#lib/page/screen/address";
import { SCREEN_COOKIE, SCREEN_COOKIE_SECONDS } from "#lib/screen/cookie";
import { findScreen } from "#lib/screen/find-screen";

type Props = { params: Promise<{ kunci: string }> };

/** The first visit of a screen: its key moves from the address into a cookie, and into no log after this one. */
export async function GET(_request: NextRequest, { params }: Props): Promise<Response> {
  const { kunci } = await params;
  const screen = await findScreen(kunci);
  if (!screen)
    return new Response("Tautan layar ini tidak berlaku. Minta yang baru kepada pembuatnya.\n", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  await writeCookie(SCREEN_COOKIE, kunci, SCREEN_COOKIE_SECONDS);
  redirect(SCREEN.href({ kode: screen.unitCode }));
}
