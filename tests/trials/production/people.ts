import { type Browser, chromium, expect, type Page } from "@playwright/test";
import type { Role } from "#lib/access/permissions";
import { codeAt } from "#lib/account/one-time-code";
import { NAME } from "#tests/trials/production/proxy";

export type Account = { role: Role; username: string; password: string; secret?: string };

/** A browser that finds the office's name on this machine, and takes its certificate. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(process.env.PLAYWRIGHT_CHROMIUM_PATH && { executablePath: process.env.PLAYWRIGHT_CHROMIUM_PATH }),
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      `--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
    ],
  });
}

/** Somebody at a phone or desk of their own. */
export async function newPage(browser: Browser, port: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: `https://${NAME}:${port}`,
    ignoreHTTPSErrors: true,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

/** The first time: the password that was handed out, one of one's own, and the code where the role demands it. */
export async function signInFirst(page: Page, handed: Account, own: string): Promise<Account> {
  await tellPassword(page, handed);
  await expect(page.getByRole("heading", { name: "Pilih kata sandi sendiri" })).toBeVisible();
  await page.goto("/pws");
  await expect(page).toHaveURL(/\/akun\/sandi$/);
  await page.getByLabel("Kata sandi baru", { exact: true }).fill(own);
  await page.getByLabel("Ulangi kata sandi baru").fill(own);
  await page.getByRole("button", { name: "Simpan dan lanjut" }).click();
  const account = { ...handed, password: own };
  if (handed.role !== "ADMIN") {
    await expect(page).toHaveURL(/:\d+\/$/);
    return account;
  }
  await expect(page).toHaveURL(/\/akun\/kode$/);
  await page.goto("/pws");
  await expect(page).toHaveURL(/\/akun\/kode$/);
  const shown = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
  const secret = (shown ?? "").replaceAll(" ", "");
  await page.getByLabel("Kata sandi sekarang").fill(own);
  await page.getByLabel(/^Kode enam angka/).fill(codeAt(secret, new Date()));
  await page.getByRole("button", { name: "Pasang kode masuk" }).click();
  await page.getByRole("link", { name: "Sudah dicatat, lanjut ke halaman kerja" }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
  return { ...account, secret };
}

/** Any later time. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await tellPassword(page, account);
  if (account.secret !== undefined) {
    await expect(page).toHaveURL(/\/masuk\/kode/);
    await page.getByLabel(/^Kode enam angka/).fill(codeAt(account.secret, new Date()));
    await page.getByRole("button", { name: "Masuk" }).click();
  }
  await expect(page).toHaveURL(/:\d+\/$/);
}

async function tellPassword(page: Page, { username, password }: Account): Promise<void> {
  await page.goto("/masuk");
  await page.getByLabel("Nama pengguna").fill(username);
  await page.getByLabel("Kata sandi").fill(password);
  await page.getByRole("button", { name: "Masuk" }).click();
  await expect(page).not.toHaveURL(/\/masuk$/);
}
