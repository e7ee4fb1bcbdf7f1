import { type APIResponse, expect } from "@playwright/test";
import { db } from "#lib/db/client";

/** What every answer carries, allowed, refused or missing. */
export const FIXED = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=()"),
  "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
};

/** Its headers, and that it is kept nowhere. */
export async function expectClosed(answer: APIResponse, address: string): Promise<void> {
  const everybodys = address.startsWith("/umum/") && answer.status() === 200;
  if (everybodys) expectEverybodys(answer, address);
  else {
    expect.soft(answer.headers(), address).toMatchObject(FIXED);
    expect.soft(answer.headers()["cache-control"], address).toContain("no-store");
  }
  expect.soft(answer.headers()["strict-transport-security"], address).toBeUndefined();
  if (isPage(answer)) expect.soft(unsigned(await answer.text(), answer), address).toEqual([]);
}

/** What is the same for all who ask may be kept; the chart alone stands in frames of others. Nobody is given a cookie. */
function expectEverybodys(answer: APIResponse, address: string) {
  const headers = answer.headers();
  const chart = address.endsWith("/grafik");
  const framed = chart
    ? {
        "content-security-policy": expect.stringContaining("frame-ancestors *"),
        "cross-origin-resource-policy": "cross-origin",
      }
    : {};
  const { "x-frame-options": frames, ...fixed } = FIXED;
  expect.soft(headers, address).toMatchObject({ ...fixed, ...framed, "cache-control": "public, max-age=60" });
  expect.soft(headers["x-frame-options"], address).toBe(chart ? undefined : frames);
  expect.soft(headers["content-security-policy"], address).toContain("default-src 'none'");
  expect.soft(headers.etag, address).toMatch(/^"[\w-]{22}"$/);
  expect.soft(headers["set-cookie"], address).toBeUndefined();
}

function isPage(answer: APIResponse): boolean {
  return (answer.headers()["content-type"] ?? "").startsWith("text/html") && answer.status() !== 307;
}

/** Scripts that the answer's own policy would not run. */
function unsigned(text: string, answer: APIResponse): string[] {
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "none";
  return [...text.matchAll(/<(?:script|style)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes(nonce));
}

/** Tells which people of the district a text names. */
export async function namesOfPeople(): Promise<(text: string) => string[]> {
  const people = await db().person.findMany({ where: { name: { contains: " " } }, select: { name: true } });
  const names = [...new Set(people.map(({ name }) => name))];
  expect(names.length).toBeGreaterThan(500);
  const any = new RegExp(names.map((name) => name.replace(/[^\p{L} ]/gu, "\\$&")).join("|"), "g");
  return (text) => [...new Set(text.match(any))];
}
