import { expect, type Locator, type Page } from "@playwright/test";
import { ROLES, type Role } from "#lib/access/permissions";
import type { Account } from "#tests/trials/production/people";

export const DESA = "19.02.01.1001";

/** A child as she is registered; nobody of that name lives. */
export const CHILD = {
  name: "Zahira Jalan Uji",
  nik: "1902015003250007",
  mother: "Zulfa Jalan Uji",
  bornOn: "10-3-2025",
};

/** What the admin adds before anybody can work: puskesmas, its desa, pustu, posyandu. Returns the code of the posyandu. */
export async function addNetwork(page: Page): Promise<string> {
  await page.goto("/admin/unit");
  await addUnit(page, "puskesmas", "Jalan Uji");
  await page.goto(`/admin/unit/${DESA}`);
  await page.locator("summary", { hasText: "Ubah wilayah kerja" }).click();
  await page.getByLabel("Berlaku mulai").selectOption({ index: 1 });
  await page.getByLabel("Puskesmas", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Simpan wilayah kerja" }).click();
  await expect(page.getByText("Wilayah kerja tersimpan.")).toBeVisible();
  await addUnit(page, "posyandu", "Melati Uji");
  const link = await page.getByRole("link", { name: "Buka unitnya" }).getAttribute("href");
  const code = link?.split("/").at(-1) ?? "";
  await page.goto("/admin/unit");
  await page.locator('a[href^="/admin/unit/"]', { hasText: "Jalan Uji" }).first().click();
  await page.locator("summary", { hasText: "Tambah pustu" }).waitFor();
  await addUnit(page, "pustu", "Seberang Uji", { "Berdiri di desa": 1 });
  return code;
}

async function addUnit(page: Page, noun: string, name: string, chosen: Record<string, number> = {}) {
  await page.locator("summary", { hasText: `Tambah ${noun}` }).click();
  await page.getByLabel(new RegExp(`^Nama ${noun}`)).fill(name);
  for (const [label, index] of Object.entries(chosen)) await page.getByLabel(label).selectOption({ index });
  await page.getByRole("button", { name: `Tambah ${noun}` }).click();
  await expect(page.getByText("ditambahkan.")).toBeVisible();
}

/** Two of each role, as the admin makes them. */
export async function addAccounts(page: Page): Promise<Account[]> {
  const made: Account[] = [];
  for (const role of ROLES) for (const number of [1, 2]) made.push(await addAccount(page, role, number));
  return made;
}

async function addAccount(page: Page, role: Role, number: number): Promise<Account> {
  const username = `${role.toLowerCase().replace("_", "")}.uji${number}`;
  await page.goto(`/admin/pengguna/baru?peran=${role}`);
  await page.getByLabel(/^Nama (akun|lengkap)/).fill(`${role} Uji ${number}`);
  await page.getByLabel(/^Nama pengguna/).fill(username);
  const unit = page.getByLabel("Unit", { exact: true });
  const label = role === "KADER" ? /Melati Uji/ : role === "PUSTU" ? /Seberang Uji/ : /./;
  await choose(unit, label);
  if (role === "PJ_KLASTER")
    await page.getByLabel("Klaster yang dipegang").selectOption({ index: number + 1 });
  if (role === "PUSTU") await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Buat akun" }).click();
  await expect(page.getByText("Akun dibuat.")).toBeVisible();
  const password = (await page.getByRole("definition").nth(1).textContent()) ?? "";
  return { role, username, password };
}

/** Registered with a NIK and weighed, as on any morning. Returns the address of her page. */
export async function registerAndWeigh(page: Page): Promise<string> {
  await page.goto("/orang/baru");
  await page.waitForLoadState("networkidle");
  await page.locator("#nik").fill(CHILD.nik);
  await page.getByLabel("Nama lengkap").fill(CHILD.name);
  await page.getByLabel("Perempuan").check();
  await page.getByRole("textbox", { name: /Tanggal lahir/ }).fill(CHILD.bornOn);
  await choose(page.getByLabel("Posyandu tempat tinggal"), /Melati Uji/);
  await page.getByLabel("Atau nama ibu").fill(CHILD.mother);
  await page.getByRole("button", { name: "Daftarkan", exact: true }).click();
  await expect(page).toHaveURL(/\/orang\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  await page.goto(`${address}/catat/timbang`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Berat badan", { exact: true }).fill("9,4");
  await page.getByRole("radio", { name: "Tidak ada", exact: true }).check();
  await page.getByRole("button", { name: /^Simpan/ }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  return address;
}

/** D and S of the posyandu, as its page says them this month. */
export async function weighed(page: Page, posyandu: string): Promise<string> {
  await page.goto(`/pws/GIZ01?wilayah=${posyandu}&sasaran=riil`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const words = await page.getByRole("definition").allTextContents();
  return words.find((one) => /^\d+ dari \d+ /.test(one))?.trim() ?? "nobody yet";
}

/** The one cookie that a script writes. */
export async function chooseDark(page: Page): Promise<void> {
  await page.goto("/akun");
  await page.waitForLoadState("networkidle");
  await page.getByRole("radio", { name: "Gelap" }).check();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "gelap");
}

async function choose(select: Locator, words: RegExp): Promise<void> {
  const option = select.locator("option:not([value=''])", { hasText: words }).first();
  await select.selectOption((await option.getAttribute("value")) ?? "");
}
