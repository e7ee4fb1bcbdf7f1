import { expect } from "@playwright/test";
import { test } from "#tests/support/e2e-test";

test.use({ viewport: { width: 360, height: 780 } });

test("the health office sees which source counts and by whom, gives figures by sex, and decides for a later month", async ({
  page,
  signIn,
}) => {
  await signIn("dinkes");
  await page.goto("/sasaran?kelompok=USEK");
  await expect(page.getByRole("main")).toContainText(
    /Persen dihitung dari sasaran Pusdatin sejak Januari \d{4}, ditetapkan .+ pada 5 Jan \d{4}/,
  );
  await page.getByRole("link", { name: "Daerah", exact: true }).click();
  await page.waitForURL(/sumber=DAERAH/);
  await page.getByRole("link", { name: "L dan P" }).click();
  await page.waitForURL(/isian=jk/);
  await page.getByLabel("Proyeksi baru Selat Nasik, laki-laki").fill("41");
  await page.getByLabel("Dasar angka baru").fill("Pendataan keluarga 2026");
  await page.getByRole("button", { name: "Simpan sebagai versi baru" }).click();
  await expect(page.getByText("Isi juga yang perempuan, atau kosongkan keduanya.").first()).toBeVisible();
  await page.getByLabel("Proyeksi baru Selat Nasik, perempuan").fill("44");
  await page.getByRole("button", { name: "Simpan sebagai versi baru" }).click();
  await expect(page.getByText(/Tersimpan sebagai versi \d+\./)).toBeVisible();
  const desa = page.getByRole("row", { name: /^Selat Nasik/ }).first();
  await expect(desa).toContainText("85");
  await expect(desa).toContainText("L 41, P 44");
  await expect(page.getByRole("row", { name: /Pendataan keluarga 2026/ })).toContainText("Daerah");
  // What counts stays as it was.
  await page.goto("/sasaran?kelompok=USEK");
  await expect(page.getByRole("row", { name: /^Selat Nasik/ }).first()).not.toContainText("L 41");

  await page.getByRole("link", { name: "Ubah sumber" }).click();
  await page.waitForURL(/\/sasaran\/sumber/);
  await page.getByRole("radio", { name: "Daerah" }).check();
  await page.getByLabel("Berlaku mulai").selectOption({ label: "Desember 2027" });
  await page.getByLabel("Dasar").fill("SK Bupati 9 tahun 2027");
  await page.getByRole("button", { name: "Simpan sumber" }).click();
  await expect(page.getByText("Mulai Desember 2027 yang dihitung sasaran Daerah.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Desember 2027/ })).toContainText("berlaku nanti");
  await expect(page.getByRole("main")).toContainText(/Mulai Desember 2027 dari sasaran Daerah, ditetapkan/);
});

test("who only reads sees the sentence and no form; the admin may decide too", async ({ page, signIn }) => {
  await signIn("kapus.sijuk");
  await page.goto("/sasaran/sumber");
  await expect(page.getByRole("main")).toContainText("Persen dihitung dari sasaran Pusdatin");
  await expect(page.getByRole("button", { name: "Simpan sumber" })).toHaveCount(0);
  await page.goto("/sasaran");
  await expect(page.getByRole("link", { name: "Ubah sumber" })).toHaveCount(0);

  await signIn("admin");
  await page.goto("/sasaran/sumber");
  await expect(page.getByRole("button", { name: "Simpan sumber" })).toBeVisible();
});
