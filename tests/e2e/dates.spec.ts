import { expect } from "@playwright/test";
import { DEMO_PASSWORD } from "#prisma/seed/accounts";
import { settle } from "#tests/support/e2e-district";
import { cookieOf, test } from "#tests/support/e2e-test";

test.use({ locale: "en-US", viewport: { width: 360, height: 740 } });

test("a browser in English reads and shows the day first, in words with the age, by keyboard alone", async ({
  page,
}) => {
  await page.setExtraHTTPHeaders(await cookieOf("bidan.perawas"));
  await page.goto("/orang/baru");
  const born = page.getByLabel("Tanggal lahir");
  await born.focus();
  await page.keyboard.type("05041998");
  await expect(page.getByText("Minggu, 5 April 1998").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(born).toHaveValue("05-04-1998");
  await expect(page.getByText("28 tahun 7 bulan hari ini")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Minggu, 5 April 1998" })).toHaveCount(1);

  await born.fill("05-13-1998");
  await born.press("Tab");
  await expect(page.getByText("Bulan 13 tidak ada. Tulis hari dulu, lalu bulan.").first()).toBeVisible();
  await expect(born).toHaveValue("05-13-1998");
  await page.getByRole("button", { name: "Pakai 13 Mei 1998" }).press("Enter");
  await expect(born).toHaveValue("13-05-1998");

  for (const [typed, shown] of [
    ["5-4-98", "05-04-1998"],
    ["5 apr 98", "05-04-1998"],
    ["5/4/1998", "05-04-1998"],
    ["1998-04-05", "05-04-1998"],
    ["kemarin", "11-11-2026"],
    ["hari ini", "12-11-2026"],
  ] as const) {
    await born.fill(typed);
    await born.blur();
    await expect(born).toHaveValue(shown);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the server reads the same dates, and the answer page says them in words", async ({ page }) => {
    const person = await settle({
      name: "Saniah Bermula",
      sex: "P",
      bornOn: "1950-02-03",
      home: "19.02.01.2004.001",
      by: "bidan.perawas",
    });
    await page.goto("/masuk");
    await page.getByLabel("Nama pengguna").fill("bidan.perawas");
    await page.getByLabel("Kata sandi").fill(DEMO_PASSWORD);
    await page.getByRole("button", { name: "Masuk" }).click();
    await page.goto(`/orang/${person.id}/meninggal`);
    await page.getByLabel("Tanggal meninggal").fill("05-13-2026");
    await page.getByRole("button", { name: /^Catat kematian/ }).click();
    await expect(page.getByText("Bulan 13 tidak ada. Tulis hari dulu, lalu bulan.").first()).toBeVisible();
    await page.getByLabel("Tanggal meninggal").fill("5 apr 49");
    await page.getByRole("button", { name: /^Catat kematian/ }).click();
    await expect(page.getByText("Senin, 5 April 1949")).toHaveCount(0);
    await expect(page.getByText("Selasa, 5 April 1949")).toBeVisible();
    await page.getByLabel("Tanggal meninggal").fill("kemarin");
    await page.getByRole("button", { name: /^Catat kematian/ }).click();
    await expect(page.getByText(/meninggal 11 Nov 2026/).first()).toBeVisible();
  });

  test("a wrong open day asks again with what was typed, and never shows the grid of today", async ({
    page,
  }) => {
    await page.setExtraHTTPHeaders(await cookieOf("bidan.kampongdamai"));
    await page.goto("/posyandu/19.02.01.1016.001/timbang");
    await expect(page.locator("tr[data-baris]").first()).toBeVisible();
    for (const [typed, says] of [
      ["31-02-2026", /Februari/],
      ["13-11-2026", "13 Nov 2026 sesudah hari ini. Periksa tanggalnya."],
      ["5-13-2026", "Bulan 13 tidak ada. Tulis hari dulu, lalu bulan."],
      ["abc", /^Ini belum tanggal/],
    ] as const) {
      await page.getByLabel("Hari buka").fill(typed);
      await page.getByRole("button", { name: "Ganti hari" }).click();
      await expect(page.getByLabel("Hari buka")).toHaveValue(typed);
      await expect(page.getByText(says).first()).toBeVisible();
      await expect(page.locator("tr[data-baris]")).toHaveCount(0);
    }
    await page.getByLabel("Hari buka").fill("11-11-2026");
    await page.getByRole("button", { name: "Ganti hari" }).click();
    await expect(page.locator("tr[data-baris]").first()).toBeVisible();
  });
});
