import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";
import { db } from "#lib/db/client";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";
import { A4, flawsOf, sheetsPrinted } from "#tests/support/paper";
import { takePicture } from "#tests/support/picture";

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

/** The desa with the most posyandu, and what lies above it. */
async function largestPlaces(): Promise<string[]> {
  const [most] = await db().unit.groupBy({
    by: ["parentId"],
    where: { kind: "POSYANDU" },
    _count: true,
    orderBy: { _count: { parentId: "desc" } },
  });
  const desa = await db().unit.findUniqueOrThrow({ where: { id: most?.parentId ?? "" } });
  return [desa.code, `${desa.code}.001`, "19.02.PKM01", "19.02"];
}

test("the situation of a place stands on two sheets, of the largest desa too, and nothing is cut", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("DINKES") ?? "");
  for (const code of await largestPlaces()) {
    const address = `/cetak/situasi/${code}?bulan=2026-10`;
    expect(await sheetsOf(page, address), code).toEqual([flat, flat]);
    await page.emulateMedia({ media: "print" });
    expect(await flawsOf(page), code).toEqual([]);
    expect(await hiddenOf(page), code).toEqual([]);
    for (const word of ["DATA CONTOH", "Dicetak oleh", "Oktober 2026", "Sasaran"])
      await expect(page.locator(".lembar").last(), code).toContainText(word);
    await page.emulateMedia({ media: "screen" });
  }
  await page.goto("/situasi/19.02.PKM01?bulan=2026-10");
  await page.getByRole("link", { name: "Cetak", exact: true }).click();
  await expect(page).toHaveURL(/\/cetak\/situasi\/19\.02\.PKM01/);
  await takePicture(page, "cetak-situasi-puskesmas", { fullPage: true });
});

/** Texts of the body of a sheet that its edge swallows. */
function hiddenOf(page: Page) {
  return page.locator(".lembar > div > div").evaluateAll((bodies) =>
    bodies.flatMap((body) => {
      const edge = body.getBoundingClientRect();
      return [...body.querySelectorAll("*")]
        .filter((part) => {
          const box = part.getBoundingClientRect();
          return box.height > 0 && (box.bottom > edge.bottom + 1 || box.right > edge.right + 1);
        })
        .map((part) => `${part.tagName} ${part.textContent?.slice(0, 40)}`);
    }),
  );
}

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

test("a view's tables leave as a workbook that another library reads, and as one file of commas", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("DINKES") ?? "");
  for (const [address, name, tables] of [
    ["/pws/KIA03/mengapa?bulan=2026-10", "mengapa-kia03-19.02-2026-10", "Bagian kekurangan"],
    ["/banding?bulan=2026-10", "banding-19.02-2026-10", "24 bulan"],
    ["/peta?bulan=2026-10", "peta-19.02-2026-10", "Peta"],
    ["/stunting?bulan=2026-10", "stunting-19.02-2026-10", "Tangga risiko stunting"],
    ["/dasbor?bulan=2026-10", "dasbor-utama-19.02-2026-10", "Penduduk terdaftar"],
    ["/situasi/19.02.PKM01?bulan=2026-10", "situasi-19.02.PKM01-2026-10", "Berdampingan"],
  ] as const) {
    await page.goto(address);
    await page.getByText("Unduh", { exact: true }).click();
    const [book] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "xlsx" }).click(),
    ]);
    expect(book.suggestedFilename(), address).toBe(`${name}.xlsx`);
    const sheets = await readXlsxFile(await readFile(await book.path()));
    expect(
      sheets.map(({ sheet }) => sheet),
      address,
    ).toContain(tables);
    for (const { data } of sheets) expect(data.find(([label]) => label === "Saringan")?.[1]).toBeTruthy();
    const [commas] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).click(),
    ]);
    const text = await readFile(await commas.path(), "utf8");
    expect(text, address).toContain('"Bulan","Oktober 2026"');
    expect(
      text.split("\r\n").filter((line) => /^"?[=@+]/.test(line)),
      address,
    ).toEqual([]);
  }
});
