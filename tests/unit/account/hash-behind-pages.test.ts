import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hashBehindPages, verifyBehindPages } from "#lib/account/hash-behind-pages";

test("a password fits its own hash alone, several asked for at once too", async () => {
  const hashed = await hashBehindPages("hujan pagi di dermaga");
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const asked = ["hujan pagi di dermaga", "hujan pagi", ""].map((password) =>
    verifyBehindPages(hashed, password),
  );
  expect(await Promise.all(asked)).toEqual([true, false, false]);
});

test("what is no hash is told, and the next one is looked at all the same", async () => {
  await expect(verifyBehindPages("bukan hash", "apa saja")).rejects.toThrow();
  expect(await verifyBehindPages(await hashBehindPages("lagi"), "lagi")).toBe(true);
});

// The number that Linux gives threads which let others go first: 0 unless somebody has said so.
const nicenessOf = (task: string) =>
  Number(readFileSync(`/proc/self/task/${task}/stat`, "utf8").split(") ")[1]?.split(" ")[16]);

test.skipIf(process.platform !== "linux")(
  "the thread that hashes lets pages go first, and it alone",
  async () => {
    const own = nicenessOf(String(process.pid));
    await hashBehindPages("lagi");
    const later = readdirSync("/proc/self/task").map(nicenessOf);
    expect(Math.max(...later)).toBe(Math.min(own + 10, 19));
    expect(nicenessOf(String(process.pid))).toBe(own);
  },
);
