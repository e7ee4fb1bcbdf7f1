import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";
import { A4, flawsOf, sheetsPrinted } from "#tests/support/paper";

test.use({ viewport: { width: 1440, height: 900 } });

/** As the browser's own print lays it out. */
async function sheetsOf(page: Page, address: string) {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  return await sheetsPrinted(page);
}

const flat = A4.toReversed();

test("paper has exactly the sheets that it promises, for few units and for many", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("KAPUS") ?? "");
  for (const address of ["/cetak/dinding", "/cetak/indikator/KIA03", "/cetak/spm"])
    expect(await sheetsOf(page, address), address).toEqual([flat]);

  await signIn(accountOf("DINKES") ?? "");
  for (const address of ["/cetak/dinding", "/cetak/indikator/KIA03", "/cetak/spm"])
    expect(await sheetsOf(page, `${address}?per=desa`), address).toEqual([flat]);
  const all = await sheetsOf(page, "/cetak/dinding?per=posyandu");
  const promised = await page.getByText(/^Kertas A4 mendatar, \d+ lembar/).textContent();
  expect(promised).toContain(`${all.length} lembar`);
  expect(all.length).toBeGreaterThan(1);
});

test("a sheet needs no colour and loses no line", async ({ page, signIn }) => {
  await signIn(accountOf("DINKES") ?? "");
  for (const address of [
    "/cetak/dinding",
    "/cetak/dinding?per=desa",
    "/cetak/indikator/KIA03?per=desa",
    "/cetak/spm",
  ]) {
    await page.emulateMedia({ media: "print" });
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    expect(await flawsOf(page), address).toEqual([]);
    for (const word of ["DATA CONTOH", "Dicetak oleh", "hal. 1/1", "Oktober 2026"])
      await expect(page.locator(".lembar").first(), address).toContainText(word);
  }
  await page.goto("/cetak/dinding");
  await expect(page.locator('.lembar rect[fill="url(#kertas-jelek)"]').first()).toBeAttached();
});

test("names are printed upright by who may see them, and by nobody else", async ({ page, signIn }) => {
  await signIn(accountOf("KAPUS") ?? "");
  const sheets = await sheetsOf(page, "/cetak/nama/GIZ01?daftar=sudah");
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(sheet).toEqual(A4);
  expect(await page.locator(".daftar tbody tr:has(td)").count()).toBeGreaterThan(10);
  await signIn(accountOf("DINKES") ?? "");
  expect((await page.goto("/cetak/nama/GIZ01"))?.status()).toBe(403);
});

test("the SPM is taken along: the workbook has the numbers of the page, the text names no person", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("DINKES") ?? "");
  await page.goto("/spm");
  const shown = await page
    .getByRole("row", { name: /^7 ?Usia lanjut/ })
    .getByRole("cell")
    .first()
    .textContent();
  await page.getByText("Unduh", { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("spm-19.02-2026-10.xlsx");
  const [sheet] = await readXlsxFile(await readFile(await download.path()));
  const total = sheet?.data.find((row) => row[0] === 7 && row[2] === "Jumlah") ?? [];
  expect(shown?.replaceAll(".", "")).toContain(`${total[5]}/${total[6]}`);

  await page.getByText("Teks WhatsApp").click();
  const text = await page.getByLabel(/muat satu pesan/).inputValue();
  expect(text).toMatch(/^SPM kesehatan, Belitung, Okt 2026\nSPM/);
  await expect(page.getByRole("link", { name: "Buka WhatsApp" })).toHaveAttribute(
    "href",
    `https://wa.me/?text=${encodeURIComponent(text)}`,
  );
});
