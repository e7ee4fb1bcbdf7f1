import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "@playwright/test";
import { db } from "#lib/db/client";
import { test } from "#tests/support/e2e-test";
import { takePicture } from "#tests/support/picture";

const DESA = { code: "19.02.01.2008", name: "Desa Juru Seberang" };

test("the admin opens a desa and publishes a month; a stranger reads it, prints it, and finds it gone when it is closed", async ({
  page,
  signIn,
  browser,
}) => {
  const stranger = await browser.newContext({ javaScriptEnabled: false });
  const reader = await stranger.newPage();
  expect((await reader.goto(`/umum/${DESA.code}`))?.status()).toBe(404);
  await expect(reader.getByRole("heading", { name: "tidak ada" })).toBeVisible();

  await signIn("admin");
  await page.goto("/admin/umum");
  await page.getByLabel("Halaman", { exact: true }).selectOption({ label: DESA.name });
  await page.getByLabel("Angka sejak").selectOption({ label: "Januari 2026" });
  await page.getByRole("button", { name: "Buka halaman" }).click();
  await expect(page.getByText("Halaman Juru Seberang terbuka untuk umum.")).toBeVisible();
  await page.getByLabel("Sampai bulan").selectOption({ label: "Oktober 2026, terbitkan ulang" });
  await page.getByRole("button", { name: "Terbitkan", exact: true }).click();
  await expect(page.getByText(/Oktober 2026 terbit lagi sebagai versi \d+\./)).toBeVisible();

  const answer = await reader.goto(`/umum/${DESA.code}`);
  expect(answer?.status()).toBe(200);
  expect(await stranger.cookies()).toEqual([]);
  await expect(reader.getByRole("heading", { name: `Kesehatan warga ${DESA.name}` })).toBeVisible();
  await expect(reader.getByText("Disembunyikan agar tidak ada orang yang dikenali.").first()).toBeVisible();
  expect(await reader.content()).not.toContain("<script");
  // No count of one to four people stands anywhere on it, whatever the district brings.
  const counts = await reader.locator("article b").allTextContents();
  expect(counts.filter((text) => /^[1-4]$/.test(text))).toEqual([]);
  const pdf = (await reader.pdf({ format: "A4" })).toString("latin1");
  expect([...pdf.matchAll(/\/MediaBox/g)].length).toBeLessThanOrEqual(4);

  const again = await reader.request.get(`/umum/${DESA.code}`, {
    headers: { "if-none-match": answer?.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
  const site = await stranger.newPage();
  const chart = new URL(`/umum/${DESA.code}/grafik`, page.url());
  // A site of its own on this machine: what has no address of its own may not frame one that has.
  const host = createServer((_, answer) =>
    answer.setHeader("content-type", "text/html").end(`<iframe src="${chart}"></iframe>`),
  ).listen(0, "127.0.0.1");
  await once(host, "listening");
  await site.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await expect(site.frameLocator("iframe").getByRole("heading", { name: DESA.name })).toBeVisible();
  host.close();

  const card = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: DESA.name, exact: true }) });
  await card.locator("summary", { hasText: "Tutup halaman" }).click();
  await card.getByRole("button", { name: "Tutup halaman" }).click();
  await expect(page.getByText("ditutup", { exact: true }).first()).toBeVisible();
  await expect(async () => {
    expect((await reader.request.get(`/umum/${DESA.code}`)).status()).toBe(404);
  }).toPass({ timeout: 30_000 });
  await stranger.close();
});

test("many who ask at once, and some who go away before they are answered, get one answer", async ({
  request,
}) => {
  const asked = Array.from({ length: 60 }, (_, index) =>
    request
      .get("/umum/19.02/grafik", { timeout: index % 3 === 0 ? 1 : 20_000 })
      .then(async (answer) => `${answer.status()} ${(await answer.body()).length}`)
      .catch(() => "pergi"),
  );
  const answers = new Set(await Promise.all(asked));
  answers.delete("pergi");
  expect(answers.size).toBe(1);
  expect([...answers][0]).toMatch(/^200 /);
});

test("months are published one after the other: it is seen how far, left off, and gone on with", async ({
  page,
  signIn,
}) => {
  // As a district that has published nothing yet; October is the last again at the end.
  await db().$executeRaw`TRUNCATE publication_cells, publications`;
  await signIn("admin");
  await page.route("**/admin/umum", async (route) => {
    if (route.request().method() === "POST") await new Promise((done) => setTimeout(done, 1_000));
    await route.continue();
  });
  await page.goto("/admin/umum");
  const filled = page.locator("main button.bg-brand");
  await expect(filled).toHaveText(["Terbitkan"]);
  await page.getByLabel("Sampai bulan").selectOption({ label: "Oktober 2026" });
  await page.getByRole("button", { name: "Terbitkan", exact: true }).click();
  await expect(page.getByText("1 dari 10 bulan terbit, terakhir Januari 2026.")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveAttribute("max", "10");
  await takePicture(page, "terbit-berjalan", { fullPage: true });
  await page.getByRole("button", { name: "Berhenti", exact: true }).click();
  await expect(page.getByText("Berhenti di sini; yang sudah terbit tersimpan.")).toBeVisible();
  const left = await db().publication.count();
  expect(left).toBeGreaterThanOrEqual(2);
  expect(left).toBeLessThan(10);
  await expect(page.getByRole("table", { name: "Bulan yang sudah terbit" }).getByRole("row")).toHaveCount(
    1 + left,
  );

  await page.getByRole("button", { name: "Lanjutkan" }).click();
  await expect(page.getByText(/^\S+ 2026 sampai Oktober 2026 terbit\.$/)).toBeVisible({ timeout: 60_000 });
  const versions = await db().publication.findMany({ select: { version: true } });
  expect(versions.map(({ version }) => version)).toEqual(new Array(10).fill(1));
});
