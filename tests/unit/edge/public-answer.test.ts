import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { isPublic, publicAnswer, withoutScripts } from "#lib/edge/public-answer";

type Given = { status: number; headers: IncomingMessage["headers"]; body: string };

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server that answers so, and how often it had to make something. */
async function house(make: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void) {
  const made: IncomingMessage[] = [];
  const answer = publicAnswer(
    async (request, response) => {
      made.push(request);
      await make(request, response);
    },
    (_request, response, words) => {
      response.statusCode = words.status;
      response.end(words.title);
    },
  );
  const server = createServer((request, response) => {
    response.setHeader("x-frame-options", "DENY");
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  ends.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    new Promise<Given>((done, fail) => {
      const asked = get({ host: "127.0.0.1", port, path, headers, method, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      });
      asked.on("error", fail);
    });
  const leave = (path: string) => {
    const asked = get({ host: "127.0.0.1", port, path, agent: false });
    asked.on("error", () => undefined);
    setTimeout(() => asked.destroy(), 5);
  };
  return { made, ask, leave };
}

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const PAGE = `<html><head><link rel="preload" as="script" href="/a.js"/><script src="/a.js" nonce="x"></script></head><body nonce="x">Isi<script>self.x="</p>"</script></body></html>`;

test("a hundred who ask at once are given one body, though whoever came first goes away before it is finished", async () => {
  const { made, ask, leave } = await house(async (_request, response) => {
    response.setHeader("content-type", "text/html");
    response.write("<p>setengah");
    await after(60);
    response.end(" jadi</p>");
  });
  for (let first = 0; first < 5; first++) leave("/umum/19.02/grafik");
  await after(20);
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask("/umum/19.02/grafik")));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body}`))).toEqual(
    new Set(["200 <p>setengah jadi</p>"]),
  );
  expect(made).toHaveLength(1);
});

test("it is made without cookies, keeps no script, and is told by its mark alone the second time", async () => {
  const { made, ask } = await house((_request, response) => {
    response.setHeader("set-cookie", "x=1");
    response.end(PAGE);
  });
  const first = await ask("/umum/19.02?apa=saja", { cookie: "sesi=rahasia" });
  expect(first.body).toBe("<html><head></head><body>Isi</body></html>");
  expect(first.headers).toMatchObject({ "cache-control": "public, max-age=60", "x-frame-options": "DENY" });
  expect(first.headers["set-cookie"]).toBeUndefined();
  expect(made[0]?.headers.cookie).toBeUndefined();
  const again = await ask("/umum/19.02", { "if-none-match": first.headers.etag ?? "" });
  expect([again.status, again.body]).toEqual([304, ""]);
  expect((await ask("/umum/19.02", {}, "HEAD")).body).toBe("");
  expect(made).toHaveLength(1);
});

test("the chart alone may stand in a frame of another house", async () => {
  const { ask } = await house((_request, response) => void response.end(PAGE));
  const page = await ask("/umum/19.02");
  const chart = await ask("/umum/19.02/grafik");
  expect(page.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(chart.headers["content-security-policy"]).toContain("frame-ancestors *");
  expect(chart.headers["x-frame-options"]).toBeUndefined();
});

test("what is not open is closed in words and not kept; what fails fails for whoever asked, and is made again", async () => {
  let status = 404;
  const { made, ask } = await house((_request, response) => {
    if (status === 0) throw new Error("gagal");
    response.statusCode = status;
    response.end(PAGE);
  });
  const closed = await ask("/umum/19.02.01");
  expect(closed).toMatchObject({ status: 404, body: expect.stringContaining("tidak ada") });
  expect(closed.headers.etag).toBeUndefined();
  status = 0;
  await expect(ask("/umum/19.02.01")).rejects.toThrow();
  status = 200;
  expect((await ask("/umum/19.02.01")).status).toBe(200);
  expect(made).toHaveLength(3);
});

test("one who waits until the network can take more is not left waiting, however long the page", async () => {
  const part = "x".repeat(50_000);
  const { ask } = await house(async (_request, response) => {
    for (let count = 0; count < 4; count++)
      if (!response.write(part)) await new Promise((done) => response.once("drain", done));
    response.end();
  });
  expect((await ask("/umum/19.02")).body).toBe(part.repeat(4));
});

test.each([
  ["GET", "/umum/19.02", true],
  ["HEAD", "/umum/19.02.01.1016/grafik?x=1", true],
  ["POST", "/umum/19.02", false],
  ["GET", "/umum/19.02/lain", false],
  ["GET", "/umum/../orang", false],
  ["GET", "/umum/%00", false],
  ["GET", "/admin/umum", false],
] as const)("%s %s: %s", (method, url, open) => {
  expect(isPublic({ method, url } as IncomingMessage)).toBe(open);
});

test("text that looks like a script is escaped, and stays", () => {
  expect(withoutScripts("<p>&lt;script&gt;</p><script>1</script>")).toBe("<p>&lt;script&gt;</p>");
});
