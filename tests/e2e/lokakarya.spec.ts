import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";

test.use({ viewport: { width: 1440, height: 900 } });

test("a head of puskesmas finds the worst desa for K4, sees why, opens as many names as are told, prints the wall page and takes the text along", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("KAPUS") ?? "");
  await page.goto("/?i=KIA03");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("K4");
  await page.goto("/pws/KIA03?per=desa");
  await page.getByRole("link", { name: "Mengapa" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^Mengapa K4/);

  const part = page.getByRole("link", { name: /^Buka \d+ nama/ }).first();
  const told = Number((await part.textContent())?.match(/\d+/)?.[0]);
  await part.click();
  await page.waitForURL(/bagian=/);
  await expect(page.locator('tbody a[href^="/orang/"]')).toHaveCount(told);

  await page.goto("/pws");
  await page.locator("summary", { hasText: "Teks WhatsApp" }).click();
  const text = await page.getByRole("textbox").last().inputValue();
  expect(text).toMatch(/ \d+,\d% \(\d+\/\d+\), kurang \d+ /);
  await page.getByRole("link", { name: "Cetak", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cetak dinding" })).toBeVisible();
  await expect(page.locator(".lembar")).toHaveCount(1);
});

test("a head of the health office reads the home, opens the map, compares and takes the workbook home", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("DINKES") ?? "");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/(kurang|lebih) \d+|mencapai target/);
  await page.getByRole("link", { name: "Peta", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^Peta K4 per desa/);
  await page.getByRole("link", { name: "Banding", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/^Banding 24 bulan/);
  await page.getByRole("link", { name: "PWS", exact: true }).first().click();
  await expect(page).toHaveURL(/\/pws/);
  await page.locator("summary", { hasText: "Unduh" }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: /[Bb]uku/ }).click();
  const sheets = await readXlsxFile(await readFile(await (await coming).path()));
  expect(sheets.length).toBeGreaterThan(5);
});
