import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { TestPerson } from "#prisma/factories/people";
import { DEMO_PASSWORD } from "#prisma/seed/accounts";
import { type Heads, headsOnPage } from "#tests/support/coverage-on-page";
import { settleMother, settleWeight } from "#tests/support/e2e-district";
import { cookieOf, test } from "#tests/support/e2e-test";

const POSYANDU = "19.02.01.2004.001";
const PUSTU = "19.02.01.2004.PST01";
const PUSKESMAS = "19.02.PKM03";
const TENTH_WEEK = { hpht: "2026-09-01", registeredOn: "2026-11-02" } as const;

test.use({ viewport: { width: 1440, height: 900 } });

test("a midwife's antenatal contact is in the numbers of posyandu, pustu and puskesmas on the next page, and out of them once undone", async ({
  page,
  browser,
}) => {
  const mother = await motherAt("Zubaidah Saniman");
  const chief = await signedIn(browser.newContext.bind(browser), "kapus.perawas");

  await page.goto("/masuk");
  await page.getByLabel("Nama pengguna").fill("bidan.perawas");
  await page.getByLabel("Kata sandi").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.waitForURL("/");
  const before = await numbers(page, chief);

  await page.goto("/");
  await page.getByRole("link", { name: "Cari orang" }).click();
  await page.getByLabel("Nama atau NIK").fill("zubaidah san");
  await page.getByRole("button", { name: "Cari" }).click();
  await page.getByRole("link", { name: mother.name, exact: true }).click();
  await page.getByRole("link", { name: "Catat kontak ANC", exact: true }).click();
  await page.getByLabel("Berat badan", { exact: true }).fill("52,4");
  await page.getByLabel("Tekanan darah, sistolik").fill("110");
  await page.getByLabel("Tekanan darah, diastolik").fill("70");
  await page.getByRole("radio", { name: "Tidak ada", exact: true }).check();
  await expect(page.getByRole("listitem").filter({ hasText: "Kontak pertama (K1)" })).toBeVisible();
  await page.getByRole("button", { name: "Simpan kontak" }).click();
  await expect(page.getByRole("status").filter({ hasText: "K1" })).toBeVisible();
  expect(await numbers(page, chief)).toEqual(before.map(oneMore));

  await page.goto("/");
  await page.getByRole("button", { name: "Urungkan" }).first().click();
  await expect(page.getByText("Catatan dibatalkan.")).toBeVisible();
  expect(await numbers(page, chief)).toEqual(before);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a midwife signs in, searches, records, confirms a strange weight on the page that asks, and the numbers move", async ({
    page,
    browser,
  }) => {
    const mother = await motherAt("Zaitun Saniman");
    await settleWeight(mother, { kg: 51, on: "2026-10-15", by: "bidan.perawas" });
    const chief = await signedIn(browser.newContext.bind(browser), "kapus.perawas");
    await page.goto("/masuk");
    await page.getByLabel("Nama pengguna").fill("bidan.perawas");
    await page.getByLabel("Kata sandi").fill(DEMO_PASSWORD);
    await page.getByRole("button", { name: "Masuk" }).click();
    const before = await numbers(page, chief);

    await page.goto("/orang");
    await page.getByLabel("Nama atau NIK").fill("zaitun san");
    await page.getByRole("button", { name: "Cari" }).click();
    await page.getByRole("link", { name: mother.name, exact: true }).click();
    await page.getByRole("link", { name: "Catat kontak ANC", exact: true }).click();
    await page.getByLabel("Berat badan", { exact: true }).fill("85,4");
    await page.getByLabel("Tekanan darah, sistolik").fill("110");
    await page.getByLabel("Tekanan darah, diastolik").fill("70");
    await page.getByRole("radio", { name: "Tidak ada", exact: true }).check();
    await page.getByRole("button", { name: "Simpan kontak" }).click();

    await expect(page.getByText("85,4 kg: naik 34,4 kg dalam 28 hari.")).toBeVisible();
    await expect(page.getByLabel("Tekanan darah, sistolik")).toHaveValue("110");
    expect(await numbers(await page.context().newPage(), chief)).toEqual(before);
    await page.getByRole("button", { name: "Ya, 85,4 kg benar" }).click();

    await expect(page.getByText(/^Tersimpan\. K1 /)).toBeVisible();
    expect(await numbers(page, chief)).toEqual(before.map(oneMore));

    await page.goto("/");
    await page.getByRole("button", { name: "Urungkan" }).first().click();
    await expect(page.locator("noscript")).toContainText("Catatan dibatalkan.", {
      useInnerText: true,
    });
    expect(await numbers(page, chief)).toEqual(before);
  });
});

function motherAt(name: string): Promise<TestPerson> {
  return settleMother({ name, bornOn: "1998-03-04", home: POSYANDU, by: "bidan.perawas" }, TENTH_WEEK);
}

/** K1 of her posyandu and pustu as she sees it, of the puskesmas as its head does. */
async function numbers(page: Page, chief: BrowserContext): Promise<Heads[]> {
  const desk = await chief.newPage();
  const heads = [
    await headsOnPage(page, "KIA01", POSYANDU),
    await headsOnPage(page, "KIA01", PUSTU),
    await headsOnPage(desk, "KIA01", PUSKESMAS),
  ];
  await desk.close();
  return heads;
}

const oneMore = ({ reached, outOf }: Heads): Heads => ({ reached: reached + 1, outOf });

async function signedIn(open: (options: object) => Promise<BrowserContext>, username: string) {
  return open({ extraHTTPHeaders: await cookieOf(username), viewport: { width: 1440, height: 900 } });
}
