import { expect } from "@playwright/test";
import { DEMO_PASSWORD } from "#prisma/seed/accounts";
import { headsOnPage } from "#tests/support/coverage-on-page";
import { settle, settleMother, settleWeighing, settleWeight } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

test.use({ viewport: { width: 1440, height: 900 } });

test("a kader finds the posyandu, weighs a child by keyboard alone, and D of the posyandu is one more", async ({
  page,
}) => {
  const posyandu = "19.02.05.2001.001";
  const by = "petugas.badau";
  const child = { name: "Zidan Teluk", sex: "L", bornOn: "2025-04-10", home: posyandu, by } as const;
  await settleWeighing(await settle(child), { kg: 9, on: "2026-10-08", by });
  await page.goto("/masuk");
  await page.getByRole("link", { name: "Masuk dengan memilih posyandu" }).click();
  await page.getByRole("link", { name: "Puskesmas Badau" }).click();
  await page.getByRole("link", { name: "Badau", exact: true }).click();
  await page.locator(`a[href$="${posyandu}"]`).click();
  await page.getByLabel("Kata sandi").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Masuk" }).click();
  await expect(page.getByRole("link", { name: "Mulai penimbangan" })).toBeVisible();
  const before = await headsOnPage(page, "GIZ01", posyandu);

  await page.goto("/");
  await page.getByRole("link", { name: "Mulai penimbangan" }).click();
  await expect(page.getByRole("heading", { name: /^Penimbangan Posyandu/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  await page.keyboard.type("zidan");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("BB kini Zidan Teluk (kg)")).toBeFocused();
  await page.keyboard.type("9,3");
  await page.keyboard.press("Tab");
  await page.keyboard.type("77,5");
  await page.keyboard.press("Enter");
  const row = page.getByRole("row", { name: /Zidan Teluk/ });
  await expect(row).toContainText("naik");
  await expect(row).toContainText("tersimpan");

  expect(await headsOnPage(page, "GIZ01", posyandu)).toEqual({ ...before, reached: before.reached + 1 });
});

test("a nurse ends a pregnancy, the newborn is registered under its mother, and is one more balita", async ({
  page,
  signIn,
}) => {
  const posyandu = "19.02.02.2001.001";
  const mother = await settleMother(
    { name: "Zulaeha Membalong", bornOn: "1997-01-20", home: posyandu, by: "petugas.membalong" },
    { hpht: "2026-02-05", registeredOn: "2026-03-30" },
  );
  await signIn("petugas.membalong");
  const before = await headsOnPage(page, "GIZ01", posyandu);

  await page.goto(`/orang/${mother.id}`);
  await page.getByRole("link", { name: "Catat akhir kehamilan" }).click();
  await page.getByRole("radio", { name: /Melahirkan/ }).check();
  await page.getByLabel("Tanggal").fill("2026-11-10");
  await page.getByRole("radio", { name: "Hidup", exact: true }).first().check();
  await page.getByRole("radio", { name: "Perempuan" }).first().check();
  await page.getByLabel("Berat lahir").first().fill("3100");
  await page.getByRole("button", { name: "Simpan akhir kehamilan" }).click();

  await page.getByRole("link", { name: "Bayi Ny. Zulaeha Membalong" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bayi Ny. Zulaeha Membalong");
  await expect(page.getByRole("main")).toContainText("lahir 10 Nov 2026");
  expect(await headsOnPage(page, "GIZ01", posyandu)).toEqual({ ...before, outOf: before.outOf + 1 });
});

test("a nurse screens an old man, sees what is missing beside the field, and finds the screening in his history", async ({
  page,
  signIn,
}) => {
  const by = "petugas.membalong";
  const home = "19.02.02.2001.001";
  const man = await settle({ name: "Zamroni Membalong", sex: "L", bornOn: "1950-06-15", home, by });
  await signIn(by);

  await page.goto(`/orang/${man.id}/catat/skrining-lansia`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Berat badan", { exact: true }).fill("61,5");
  await page.getByLabel("Tinggi badan", { exact: true }).fill("160");
  await page.getByRole("button", { name: "Simpan skrining" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "Belum tersimpan. 1 hal lagi: tekanan darah" }),
  ).toBeVisible();
  await expect(page.getByLabel("Tekanan darah, sistolik")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Berat badan", { exact: true })).toHaveValue("61,5");
  await page.getByLabel("Tekanan darah, sistolik").fill("162");
  await page.getByLabel("Tekanan darah, diastolik").fill("94");
  await page.getByRole("button", { name: "Simpan skrining" }).click();

  await expect(page).toHaveURL(`/orang/${man.id}`);
  const history = page.locator("#riwayat");
  await expect(history).toContainText("61,5 kg");
  await expect(history).toContainText("162/94");
});

test("who answers for klaster 2 records there, and of another klaster sees dates and counts, no values and no names", async ({
  page,
  signIn,
}) => {
  const by = "petugas.tanjungpandan";
  const home = "19.02.01.1001.001";
  const woman = await settle({ name: "Zubaedah Kota", bornOn: "1990-06-15", home, by });
  await settleWeight(woman, { kg: 63.7, on: "2026-10-20", by });
  await signIn("pj2.tanjungpandan");

  await page.goto(`/orang/${woman.id}`);
  await expect(page.locator("#riwayat")).toContainText("Layanan klaster lain");
  expect(await page.content()).not.toContain("63,7");
  await expect(page.getByRole("link", { name: "Catat pendaftaran ibu hamil" })).toBeVisible();
  await expect(page.locator('a[href*="/catat/skrining"]')).toHaveCount(0);

  await page.goto("/pws/SPM06/nama?daftar=belum");
  await expect(page.getByText("Akun ini melihat jumlahnya.")).toBeVisible();
  expect(await page.content()).not.toContain(woman.name);
});
