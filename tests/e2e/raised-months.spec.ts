import { expect } from "@playwright/test";
import { test } from "#tests/support/e2e-test";

test.use({ viewport: { width: 360, height: 740 } });

test("before an older child is registered the form says which months' S it raises, and for whom it raises none", async ({
  page,
  signIn,
}) => {
  await signIn("petugas.tanjungpandan");
  await page.goto("/orang/baru");
  await page.waitForLoadState("networkidle");
  const born = page.getByRole("textbox", { name: /^Tanggal lahir/ });
  const raised = page.getByText(/naik 1 untuk/);
  await born.fill("02032024");
  await expect(raised).toHaveText(/^S posyandunya naik 1 untuk .*Januari–Oktober 2026\.$/);
  await page.getByLabel("Posyandu tempat tinggal").selectOption({ index: 1 });
  await expect(raised).toHaveText(/^S (Posyandu|Tanpa posyandu).* naik 1 untuk/);
  await page.getByRole("textbox", { name: /Pindah masuk sejak/ }).fill("3-10-2026");
  await expect(raised).toHaveText(/naik 1 untuk Oktober 2026\.$/);
  await born.fill("05042019");
  await expect(raised).toHaveCount(0);
});
