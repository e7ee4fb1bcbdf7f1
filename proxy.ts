import { type NextRequest, NextResponse } from "next/server";

/** A page does not know its own address: signing in again leads back to it by this header (lib/access/page-actor). */
export function proxy({ headers, nextUrl }: NextRequest): NextResponse {
  const told = new Headers(headers);
  told.set("x-denyut-address", `${nextUrl.pathname}${nextUrl.search}`);
  return NextResponse.next({ request: { headers: told } });
}

export const config = { matcher: ["/((?!_next/|api/|masuk).*)"] };
