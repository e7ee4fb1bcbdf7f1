import { type Browser, expect, type Page } from "@playwright/test";
import { codeAt } from "#lib/account/one-time-code";
import { createUser, TEST_PASSWORD } from "#prisma/factories/users";
import { unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const later = (steps: number) => new Date(Date.now() + steps * 30_000);

for (const script of [false, true]) {
  test.describe(script ? "with script" : "before script arrives", () => {
    test(`on a phone: set, signed out, in with a code, in with a recovery code`, async ({ browser }) => {
      const username = `perawat.kode.${script}.${Date.now()}`;
      const unit = await unitOf("19.02.PKM01");
      await createUser({ username, name: "Perawat Kode", role: "PETUGAS", unit });
      const page = await phone(browser, script);
      await page.goto("/masuk");
      await tellPassword(page, username);

      await page.goto("/akun/kode");
      const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? "";
      const codeOf = (steps: number) => codeAt(secret.replaceAll(" ", ""), later(steps));
      await page.getByLabel("Kata sandi sekarang").fill(TEST_PASSWORD);
      await page.getByLabel("Kode enam angka").fill("000000");
      await page.getByRole("button", { name: "Pasang kode masuk" }).click();
      await expect(page.getByText("Kode ini tidak cocok atau sudah dipakai.")).toBeVisible();
      await expect(page.getByText(secret)).toBeVisible();
      await page.getByLabel("Kata sandi sekarang").fill(TEST_PASSWORD);
      await page.getByLabel("Kode enam angka").fill(codeOf(0));
      await page.getByRole("button", { name: "Pasang kode masuk" }).click();
      await expect(page.getByText("Catat sepuluh kode cadangan ini sekarang")).toBeVisible();
      const codes = await page.locator("ol").last().getByRole("listitem").allTextContents();
      expect(codes).toHaveLength(10);
      await page.getByRole("link", { name: "Sudah dicatat, lanjut ke halaman kerja" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

      await signOut(page);
      await page.goto("/masuk?lanjut=/orang");
      await tellPassword(page, username);
      await expect(page).toHaveURL(/\/masuk\/kode\?lanjut=%2Forang$/);
      await page.goto("/akun");
      await expect(page).toHaveURL(/\/masuk\?/); // the password alone opens nothing
      await page.goto("/masuk/kode?lanjut=%2Forang");
      const field = page.getByLabel("Kode enam angka");
      await expect(field).toHaveAttribute("autocomplete", "one-time-code");
      await expect(field).toHaveAttribute("inputmode", "numeric");
      await field.fill("000000");
      await page.getByRole("button", { name: "Masuk" }).click();
      await expect(page.getByText("Kode ini tidak cocok atau sudah dipakai.")).toBeVisible();
      await field.fill(codeOf(1)); // the one of now set it
      await page.getByRole("button", { name: "Masuk" }).click();
      await expect(page).toHaveURL(/\/orang$/);

      await signOut(page);
      await page.goto("/masuk");
      await tellPassword(page, username);
      await page.getByRole("link", { name: "Pakai kode cadangan" }).click();
      await page.getByLabel("Kode cadangan").fill(codes[3] ?? "");
      await page.getByRole("button", { name: "Masuk" }).click();
      await expect(page).toHaveURL(/\/$/);
      await page.goto("/akun");
      await expect(page.getByText("sisa 9 kode cadangan")).toBeVisible();
      await page.context().close();
    });
  });
}

async function phone(browser: Browser, script: boolean): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 360, height: 740 },
  });
  return context.newPage();
}

async function tellPassword(page: Page, username: string): Promise<void> {
  await page.getByLabel("Nama pengguna").fill(username);
  await page.getByLabel("Kata sandi").fill(TEST_PASSWORD);
  await page.getByRole("button", { name: "Masuk" }).click();
  await expect(page).not.toHaveURL(/\/masuk(\?|$)/);
}

async function signOut(page: Page): Promise<void> {
  await page.goto("/akun");
  await page.getByRole("button", { name: "Keluar" }).first().click();
  await expect(page).toHaveURL(/keluar=sendiri/);
}
