import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { sharedAnswer } from "#lib/edge/shared-answer";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
/** A server whose own answer counts how often it was asked. */
async function serving(forMs: number, own?: Next) {
  let asked = 0;
  const next: Next = async (request, response) => {
    asked += 1;
    const mine = asked;
    await new Promise((soon) => setTimeout(soon, 30));
    if (own) return own(request, response);
    response.statusCode = 503;
    response.setHeader("content-type", "application/json; charset=utf-8");
    if (request.method === "HEAD") return void response.end();
    response.write(`{"nomor":`);
    response.end(`${mine}}`);
  };
  const shared = sharedAnswer(next, forMs);
  const server = createServer((request, response) => void shared(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  ends.push(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (method = "GET", headers = {}) => fetch(address, { method, headers });
  return { ask, asked: () => asked };
}

test("many at once are one question, with status, kind and body alike", async () => {
  const { ask, asked } = await serving(200);
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
  expect(asked()).toBe(1);
  for (const answer of answers) {
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      503,
      "application/json; charset=utf-8",
    ]);
    expect(await answer.text()).toBe(`{"nomor":1}`);
  }
});

test("soon after it is the same answer, later a new one; HEAD has no body", async () => {
  const { ask } = await serving(150);
  await ask();
  expect(await (await ask()).text()).toBe(`{"nomor":1}`);
  expect(await (await ask("HEAD")).text()).toBe("");
  await new Promise((soon) => setTimeout(soon, 200));
  expect(await (await ask()).text()).toBe(`{"nomor":2}`);
});

test("what a HEAD was answered is given to nobody: it has no body", async () => {
  const { ask, asked } = await serving(200);
  const [head, got] = await Promise.all([ask("HEAD"), ask()]);
  expect([head.status, await got.text()]).toEqual([503, `{"nomor":2}`]);
  expect(asked()).toBe(2);
});

test("where the first is cut off the others are answered on their own", async () => {
  let answered = 0;
  const { ask, asked } = await serving(200, async (_request, response) => {
    answered += 1;
    if (answered === 1) response.destroy();
    else response.end("sehat");
  });
  const [first, ...others] = await Promise.allSettled([ask(), ask(), ask()]);
  expect(first?.status).toBe("rejected");
  for (const other of others)
    expect(other.status === "fulfilled" && (await other.value.text())).toBe("sehat");
  expect(asked()).toBe(3);
});

test("who can read no gzip, and who can, are told the same words", async () => {
  const next = async ({ headers }: IncomingMessage, response: ServerResponse) => {
    const gzip = String(headers["accept-encoding"]).includes("gzip");
    if (gzip) response.setHeader("content-encoding", "gzip");
    response.end(gzip ? gzipSync("sehat") : "sehat");
  };
  const { ask } = await serving(200, next);
  for (const encoding of ["gzip", "identity", "gzip"])
    expect(await (await ask("GET", { "accept-encoding": encoding })).text()).toBe("sehat");
});
