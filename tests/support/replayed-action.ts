import type { APIRequestContext, Page, Request } from "@playwright/test";
import { cookieOf } from "#tests/support/e2e-test";

/** A request that a browser made to send a form, kept to be sent again by others. */
export type Captured = { address: string; headers: Record<string, string>; body: Buffer };

const KEPT = ["accept", "content-type", "next-action", "next-router-state-tree", "origin"];

/** Catches the request before it reaches the server, so that nothing has happened yet. */
export async function capture(page: Page, send: () => Promise<void>): Promise<Captured> {
  await page.route("**/*", (route) =>
    isForm(route.request()) ? route.fulfill({ status: 204 }) : route.fallback(),
  );
  const waiting = page.waitForRequest(isForm);
  await send();
  const request = await waiting;
  const all = await request.allHeaders();
  const headers = Object.fromEntries(KEPT.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  return { address: request.url(), headers, body: withoutAccount(request.postDataBuffer()) };
}

const TYPED_BY = /--\S+\r\nContent-Disposition: form-data; name="(\w*_)?akun"\r\n\r\n[^\r]*\r\n/g;

/** A form says whose account typed it; whoever replays another's request leaves that out. */
function withoutAccount(body: Buffer | null): Buffer {
  return Buffer.from((body ?? Buffer.alloc(0)).toString("latin1").replace(TYPED_BY, ""), "latin1");
}

function isForm(request: Request): boolean {
  return request.method() === "POST";
}

/** The same request with other ids in its address and body. */
export function withOthers(captured: Captured, others: ReadonlyMap<string, string>): Captured {
  const swap = (text: string) => [...others].reduce((all, [own, other]) => all.replaceAll(own, other), text);
  return {
    ...captured,
    address: swap(captured.address),
    body: Buffer.from(swap(captured.body.toString("latin1")), "latin1"),
  };
}

/** Sends it as that account; says what was answered: a refusal by its code, "done", or "invalid". */
export async function replay(
  request: APIRequestContext,
  { address, headers, body }: Captured,
  account: string | null,
): Promise<string> {
  const answer = await request.fetch(address, {
    method: "POST",
    headers: { ...headers, ...(await cookieOf(account)) },
    data: body,
    maxRedirects: 0,
  });
  const text = await answer.text();
  const [, state = text] = /__next_f\.push\(\[2,(\[.*?\])\]\)<\/script>/.exec(text) ?? [];
  const [, refused] = /"status":"refused","code":"(\w+)"/.exec(state) ?? [];
  const [, status] = /"status":"(done|invalid)"/.exec(state) ?? [];
  if (refused ?? status) return refused ?? status ?? "";
  return answer.headers().location || answer.headers()["x-action-redirect"]
    ? "done"
    : String(answer.status());
}
