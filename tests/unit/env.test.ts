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
