import { expect } from "@playwright/test";
import { geoJsonOf, SQUARES } from "#tests/fixtures/map-shapes";
import { bringExaminer, examine } from "#tests/support/axe";
import { test } from "#tests/support/e2e-test";
import { takePicture } from "#tests/support/picture";

const KOTA = "19.02.01.1001";
const PARIT = "19.02.01.1002";

test("the admin brings a map of two desa, the health office walks it by keyboard and opens a desa from it", async ({
  page,
  signIn,
}) => {
  await signIn("admin");
  await page.goto("/admin/peta");
  const file = geoJsonOf([
    { properties: { kode: KOTA }, coordinates: SQUARES.left },
    { properties: { kode: PARIT }, coordinates: SQUARES.right },
    { properties: { nama: "Laut Jawa" }, coordinates: SQUARES.apart },
  ]);
  await page
    .getByLabel("Berkas peta (.geojson)")
    .setInputFiles({ name: "dua.geojson", mimeType: "application/geo+json", buffer: Buffer.from(file) });
  await expect(page.getByText(/dua\.geojson dibaca/)).toBeVisible();
  await page.getByLabel("Sumber peta").fill("Peta contoh buatan uji");
  await page.getByRole("button", { name: "Unggah peta" }).click();
  await expect(page.getByText(/Tersimpan sebagai versi \d+: 2 desa tergambar/)).toBeVisible();
  await expect(page.getByText("Dilewati, bukan desa kabupaten ini: Laut Jawa.")).toBeVisible();
  await page.context().clearCookies();

  await signIn("dinkes");
  await page.goto("/");
  await page.getByRole("link", { name: "Peta", exact: true }).click();
  await page.waitForURL(/\/peta/);
  await expect(
    page.getByText(/Batas indikatif, bukan batas resmi\. Sumber peta: Peta contoh buatan uji/),
  ).toBeVisible();
  await bringExaminer(page);
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await takePicture(page, `peta-unggahan-${width}`);
    expect(await examine(page, { colours: true }), `${width} px`).toEqual([]);
  }
  const kota = page.locator(`svg a[data-unit="${KOTA}"]`).first();
  const parit = page.locator(`svg a[data-unit="${PARIT}"]`).first();
  await kota.focus();
  await expect(page.locator(`tr[data-unit="${KOTA}"]`)).toHaveAttribute("data-pointed", "");
  await page.keyboard.press("ArrowRight");
  await expect(parit).toBeFocused();
  await expect(page.locator(`tr[data-unit="${PARIT}"]`)).toHaveAttribute("data-pointed", "");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/pws\/KIA03\?wilayah=19\.02\.01\.1002/);
});
