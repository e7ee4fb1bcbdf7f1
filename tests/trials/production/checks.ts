import { readFile } from "node:fs/promises";
import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import type { BrowserContext, Page } from "@playwright/test";
import { NAME } from "#tests/trials/production/proxy";

type Answer = { status: number; headers: NodeJS.Dict<string | string[]> };

/** Asked as a browser would that finds the office's name on this machine. */
export function ask(port: number, path: string, secure = true): Promise<Answer> {
  const options = { host: "127.0.0.1", port, path, headers: { host: `${NAME}:${port}` } };
  return new Promise((done, fail) => {
    const asked = secure
      ? secureRequest({ ...options, servername: NAME, rejectUnauthorized: false })
      : plainRequest(options);
    asked.on("error", fail);
    asked.on("response", (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    asked.end();
  });
}

/** What every answer behind TLS must carry; the names of those that do not. */
export async function wrongHeaders(port: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of ["/masuk", "/api/health", "/tidak-ada", "/privasi", "/icon.svg"]) {
    const { headers } = await ask(port, path);
    const told = (name: string) => String(headers[name] ?? "");
    if (told("strict-transport-security") !== "max-age=31536000; includeSubDomains")
      wrong.push(`${path}: HSTS`);
    if (!told("content-security-policy").includes("frame-ancestors 'none'")) wrong.push(`${path}: CSP`);
    if (told("x-content-type-options") !== "nosniff") wrong.push(`${path}: nosniff`);
  }
  return wrong;
}

/** Every cookie of these browsers is the house's own, whoever set it. */
export async function wrongCookies(contexts: readonly BrowserContext[]): Promise<string[]> {
  const all = (await Promise.all(contexts.map((one) => one.cookies()))).flat();
  const wrong = all.filter(
    ({ name, secure, httpOnly, path, sameSite }) =>
      !name.startsWith("__Host-") ||
      !secure ||
      path !== "/" ||
      sameSite !== "Lax" ||
      !(httpOnly || name === "__Host-tema"),
  );
  return all.length === 0 ? ["no cookie at all"] : [...new Set(wrong.map(({ name }) => name))];
}

/** Gathers what every answer to this browser set, also what was gone again at its end. */
export function gatherCookies(page: Page, into: Set<string>): void {
  page.on("response", async (answer) => {
    const lines = await answer.headersArray().catch(() => []);
    for (const { name, value } of lines) if (name.toLowerCase() === "set-cookie") into.add(value);
  });
}

export function wrongSetCookies(lines: ReadonlySet<string>): string[] {
  const held = /^__Host-[\w.-]+=.*; Path=\/;.*Secure; HttpOnly; SameSite=lax$/i;
  if (lines.size === 0) return ["none was set"];
  return [...lines].filter((line) => !held.test(line)).map((line) => line.replace(/=[^;]*/, "=…"));
}

/** Which of these words stand in a file; they are told by what they are, never by themselves. */
export async function foundIn(
  file: string,
  words: Readonly<Record<string, readonly string[]>>,
): Promise<string[]> {
  const text = (await readFile(file, "utf8")).toLowerCase();
  if (text === "") return ["nothing was written"];
  return Object.entries(words)
    .filter(([, list]) => list.some((word) => text.includes(word.toLowerCase())))
    .map(([what]) => what);
}
