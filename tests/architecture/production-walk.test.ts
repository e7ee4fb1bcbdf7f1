import { expect, test } from "vitest";
import { caddyText, nginxText } from "#tests/trials/production/proxy";
import { readTold } from "#tests/trials/production/readme";

const PLACE = { folder: "/tmp/proxy", server: 4_341, secure: 8_443, plain: 8_444 };
const FILES = { certificate: "/tmp/a.pem", key: "/tmp/a.key" };

test("the README still tells every line that the walk of a production start follows", async () => {
  const told = await readTold(".");

  expect(told.begin.join("\n")).toMatch(
    /^cp \.env\.example .*begin \d\d\.\d\d.*^unset DENYUT_OWNER_URL\nnpx next build$/ms,
  );
  expect(told.serve).toMatch(/^node lib\/cli\/serve\.mjs .*--port 3000$/);
  expect(told.backup).toMatch(/^npm run --silent db -- backup \/srv\/cadangan\//);
  expect(told.restore).toMatch(/^npm run db -- restore \/srv\/cadangan\//);
});

test("in its blocks names and ports can be put in, and the address of the client is what the proxy itself saw", async () => {
  const told = await readTold(".");
  const [nginx, caddy] = [nginxText(told, PLACE, FILES), caddyText(told, PLACE, FILES)];

  for (const text of [nginx, caddy]) expect(text).toContain("127.0.0.1:4341");
  expect(nginx).toContain("X-Forwarded-For $remote_addr;");
  expect(caddy).toContain("X-Forwarded-For {remote_host}");
  expect(nginx).toMatch(/ssl_protocols TLSv1\.2 TLSv1\.3;/);
});
