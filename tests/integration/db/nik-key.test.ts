import { afterEach, expect, test, vi } from "vitest";
import { writeMark } from "#lib/db/demo-mark";
import { execute } from "#lib/db/execute";
import { env } from "#lib/env";
import { sealNik } from "#lib/person/seal-nik";
import { migrateDatabase } from "#lib/postgres/migrate";
import { withTemporaryDatabase } from "#lib/postgres/temporary-database";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const OTHER = { DENYUT_NIK_KEY: Buffer.alloc(32, 9).toString("base64") };

/** Health as another process with these settings would tell it. */
async function healthWith(url: string, settings: Record<string, string> = {}) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { readHealth } = await import("#lib/db/health");
  return readHealth(url);
}

test("data opened once with a key is opened with no other", async () => {
  await withTemporaryDatabase(env().DATABASE_URL, async (url) => {
    await migrateDatabase(url);
    expect(await healthWith(url)).toMatchObject({ ready: true });
    const { ready, sentence } = await healthWith(url, OTHER);
    expect(ready).toBe(false);
    expect(sentence).toContain("DENYUT_NIK_KEY bukan kunci data ini");
    expect(sentence).toContain("Kembalikan kunci");
    const { demandNikKey } = await import("#lib/db/nik-key");
    await expect(demandNikKey(url)).rejects.toThrow("DENYUT_NIK_KEY bukan kunci data ini");
    vi.unstubAllEnvs();
    expect(await healthWith(url)).toMatchObject({ ready: true });
  });
});

test("data from before the check value is judged by a NIK that lies in it", async () => {
  await withTemporaryDatabase(env().DATABASE_URL, async (url) => {
    await migrateDatabase(url);
    const { nikCipher, nikHash } = sealNik("1902016503909001");
    await execute(
      url,
      `INSERT INTO persons (id, name, sex, born_on, nik_cipher, nik_hash, registered_by_id)
       VALUES (gen_random_uuid(), 'Siti Aminah', 'P', '1990-03-25', '${nikCipher}', '${nikHash}', gen_random_uuid())`,
    );
    expect(await healthWith(url, OTHER)).toMatchObject({ ready: false });
    vi.unstubAllEnvs();
    expect(await healthWith(url)).toMatchObject({ ready: true });
    expect(await healthWith(url, OTHER)).toMatchObject({ ready: false });
  });
});

test("demo data is not served as real data", async () => {
  await withTemporaryDatabase(env().DATABASE_URL, async (url) => {
    await migrateDatabase(url);
    await writeMark(url, { state: "seeded", kabupaten: "19.02", people: 100, years: 1, accounts: [] });
    expect(await healthWith(url)).toMatchObject({ ready: true });
    vi.stubEnv("DENYUT_TODAY", undefined);
    const { ready, sentence } = await healthWith(url, { DENYUT_DEMO: "0" });
    expect(ready).toBe(false);
    expect(sentence).toContain("DENYUT_DEMO=0, tetapi basis data ini berisi data contoh");
  });
});
