import { expect, type Page } from "@playwright/test";
import { accountOf } from "#tests/support/access-places";
import { settle } from "#tests/support/e2e-district";
import { signInTo, test } from "#tests/support/e2e-test";

const total = async (page: Page) =>
  Number((await page.locator("[data-pulse-total]").textContent())?.replaceAll(".", ""));

test("a television opened by its link shows a midwife's save without being loaded again, opens nothing else, and goes dark when the link is withdrawn", async ({
  page,
  browser,
  signIn,
}) => {
  await signIn(accountOf("DINKES") ?? "");
  await page.goto("/layar");
  await page.getByLabel("Nama layar").fill("Ruang rapat");
  await page.getByRole("button", { name: "Buat tautan" }).click();
  const link = await page.getByText(/\/layar\/buka\//).textContent();

  const wall = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const television = await wall.newPage();
  await television.goto(new URL(link ?? "").pathname);
  await expect(television).toHaveURL(/\/layar\/19\.02$/);
  await television.evaluate(() => Object.assign(window, { sameLoad: true }));
  const streamed = television.waitForResponse(/\/api\/denyut\/layar\//);
  const before = await total(television);
  await streamed;

  const by = "bidan.perawas";
  const home = "19.02.01.2004.001";
  const child = await settle({ name: "Anak Layar", sex: "L", bornOn: "2025-02-01", home, by });
  const midwife = await browser.newContext();
  await signInTo(midwife, by);
  const form = await midwife.newPage();
  await form.goto(`/orang/${child.id}/catat/timbang`);
  await form.getByLabel("Berat badan", { exact: true }).fill("10,3");
  await form.getByRole("button", { name: "Simpan", exact: false }).first().click();
  await expect(form.getByText(/^Tersimpan/).first()).toBeVisible();
  await midwife.close();

  await expect.poll(() => total(television)).toBeGreaterThan(before);
  expect(await television.evaluate(() => "sameLoad" in window)).toBe(true);
  await expect(television.locator("body")).not.toContainText("Anak Layar");
  const other = await wall.newPage();
  await other.goto("/pws");
  await expect(other).toHaveURL(/\/masuk/);

  await page.goto("/layar");
  await page.getByRole("button", { name: "Cabut tautan Ruang rapat" }).first().click();
  await expect(television.getByText("Layar ini sudah ditutup")).toBeVisible({ timeout: 30_000 });
  await wall.close();
});
