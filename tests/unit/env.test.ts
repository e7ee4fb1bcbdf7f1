import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

const example = Object.fromEntries(
  readFileSync(".env.example", "utf8")
    .split("\n")
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
);
const OWN = {
  DENYUT_NIK_KEY: Buffer.alloc(32, 3).toString("base64"),
  NEXTAUTH_SECRET: "rahasia-sendiri-yang-cukup-panjang-sekali",
};

async function begun(settings: Record<string, string>) {
  vi.resetModules();
  vi.stubEnv("DENYUT_TODAY", undefined);
  for (const [name, value] of Object.entries({ ...example, ...settings })) vi.stubEnv(name, value);
  const { env } = await import("#lib/env");
  return env();
}

test("the example's keys serve demo data", async () => {
  expect((await begun({ DENYUT_DEMO: "1" })).DENYUT_NIK_KEY).toBe(example.DENYUT_NIK_KEY);
});

test("real data begins with keys of its own", async () => {
  expect((await begun({ DENYUT_DEMO: "0", ...OWN })).DENYUT_DEMO).toBe("0");
});

test.each(["DENYUT_NIK_KEY", "NEXTAUTH_SECRET"] as const)(
  "real data refuses the example's %s by name",
  async (name) => {
    await expect(begun({ DENYUT_DEMO: "0", ...OWN, [name]: example[name] ?? "" })).rejects.toThrow(
      `${name}: masih kunci contoh, padahal DENYUT_DEMO=0`,
    );
  },
);

const ELSEWHERE = "postgresql://denyut_server:x@10.20.0.5/denyut";

test.each([
  ["postgresql://d:x@127.0.0.1/denyut", true],
  ["postgresql://d:x@localhost:5433/denyut", true],
  ["postgresql://d:x@127.0.0.1/denyut?host=%2Frun%2Fpostgresql", true],
  ["postgresql://d:x@elsewhere/denyut?host=%2Frun%2Fpostgresql", true],
  [ELSEWHERE, false],
  ["postgresql://d:x@127.0.0.1/denyut?host=basis.dinkes", false],
  [`${ELSEWHERE}?sslmode=prefer`, false],
  [`${ELSEWHERE}?sslmode=verify-full`, true],
  [`${ELSEWHERE}?sslmode=disable`, true],
])("real data at %s: begun is %s", async (url, begins) => {
  const settings = { DENYUT_DEMO: "0", ...OWN, DATABASE_URL: url };
  if (begins) expect((await begun(settings)).DATABASE_URL).toBe(url);
  else await expect(begun(settings)).rejects.toThrow("DATABASE_URL: menunjuk mesin lain tanpa sslmode");
});

test("the owner's address is judged alike, that of demo data is not", async () => {
  const owned = { DENYUT_DEMO: "0", ...OWN, DENYUT_OWNER_URL: ELSEWHERE };
  await expect(begun(owned)).rejects.toThrow("DENYUT_OWNER_URL: menunjuk mesin lain tanpa sslmode");
  expect((await begun({ DENYUT_DEMO: "1", DATABASE_URL: ELSEWHERE })).DATABASE_URL).toBe(ELSEWHERE);
});
