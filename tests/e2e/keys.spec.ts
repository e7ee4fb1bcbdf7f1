import { expect } from "@playwright/test";
import { headsOnPage } from "#tests/support/coverage-on-page";
import { test } from "#tests/support/e2e-test";

// Today is 12 November 2026.

const PUSKESMAS = "19.02.PKM01";
const ASKED = `/api/v1/coverage?indicator=KIA01&month=2026-11&sasaran=riil&area=${PUSKESMAS}`;

test.use({ viewport: { width: 360, height: 780 } });

test("the admin makes a key, a program reads the page's number with it, and is told when it is revoked", async ({
  page,
  signIn,
  playwright,
  baseURL,
}) => {
  await signIn("admin");
  await page.goto("/bantuan/api");
  await page.getByRole("link", { name: "buat kunci" }).click();
  await page.locator("summary", { hasText: "Buat kunci" }).click();
  const form = page.locator("form").filter({ has: page.getByLabel("Nama kunci") });
  const name = `Power BI ${Date.now()}`;
  await form.getByLabel("Nama kunci").fill(name);
  await form.getByLabel("Untuk angka unit").selectOption({ label: "Puskesmas Tanjungpandan" });
  await form.getByRole("button", { name: "Buat kunci" }).click();
  await expect(page.getByText("Pilih paling sedikit satu.").first()).toBeVisible();
  await form.getByRole("checkbox", { name: "Cakupan indikator" }).check();
  await form.getByRole("radio", { name: "30 hari" }).check();
  await form.getByRole("button", { name: "Buat kunci" }).click();
  const shown = page.getByText(/^denyut_[\w-]{43}$/);
  const secret = (await shown.textContent()) ?? "";

  await page.goto("/admin/kunci");
  const line = page.getByRole("row").filter({ hasText: name });
  await expect(line).toContainText("belum pernah");
  await expect(shown).toHaveCount(0);
  expect(await page.content()).not.toContain(secret);

  // A program has no cookie of this browser.
  const program = await playwright.request.newContext({
    baseURL: baseURL ?? "",
    extraHTTPHeaders: { authorization: `Bearer ${secret}` },
  });
  const answer = await program.get(ASKED);
  expect(answer.status()).toBe(200);
  const { total } = await answer.json();
  const known = { "if-none-match": answer.headers().etag ?? "" };
  expect((await program.get(ASKED, { headers: known })).status()).toBe(304);
  expect((await program.get(ASKED.replace(PUSKESMAS, "19.02.PKM04"))).status()).toBe(404);
  expect((await program.get("/api/v1/units")).status()).toBe(403);
  expect((await program.get("/pws", { maxRedirects: 0 })).status()).toBe(307);
  expect((await program.get("/api/v1/audit")).status()).toBe(401);

  await page.reload();
  await expect(line).not.toContainText("belum pernah");
  await line.locator("summary").click();
  await line.getByRole("button", { name: "Cabut kunci" }).click();
  await expect(line).toContainText("dicabut");
  const refused = await program.get(ASKED);
  expect([refused.status(), (await refused.json()).pesan]).toEqual([401, expect.stringContaining("dicabut")]);
  await program.dispose();

  await signIn("dinkes");
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await headsOnPage(page, "KIA01", PUSKESMAS)).toEqual({ reached: total.reached, outOf: total.outOf });
});
