import { expect } from "@playwright/test";
import { db } from "#lib/db/client";
import { settle, settleWeighing } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const POSYANDU = "19.02.01.2004.001";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test("of two weights of one day the own one is chosen with one tap, and the other is kept as voided", async ({
      page,
      signIn,
    }) => {
      const by = "bidan.perawas";
      const child = await settle({
        name: `Kembar Saniman ${javaScriptEnabled}`,
        sex: "L",
        bornOn: "2025-02-01",
        home: POSYANDU,
        by,
      });
      await signIn(by);
      await page.goto(`/orang/${child.id}/catat/timbang`);
      await page.waitForLoadState("networkidle");
      const other = await settleWeighing(child, { kg: 9.9, on: "2026-11-12", by });
      await page.getByLabel("Berat badan", { exact: true }).fill("10,3");
      await page.getByRole("button", { name: "Simpan", exact: false }).first().click();
      const question = page.getByRole("alert").filter({ hasText: "Catatan mana yang benar?" });
      await expect(question).toBeVisible();
      // What is recorded already stands in the question itself.
      await expect(question).toContainText("9,9 kg");
      if (javaScriptEnabled) {
        await expect(page.locator(":focus").filter({ has: question })).toHaveCount(1);
        await expect(question).toBeInViewport({ ratio: 1 });
        await page.keyboard.press("Tab");
        await expect(page.getByRole("link", { name: /Yang sudah ada/ })).toBeFocused();
      }
      await page.getByRole("button", { name: "Isian saya, yang lama batal" }).click();
      await expect(page.getByText(/^Tersimpan/).first()).toBeVisible();

      const records = await db().serviceRecord.findMany({
        where: { personId: child.id },
        orderBy: { recordedAt: "asc" },
        select: { id: true, data: true, voidReason: true, replacesId: true },
      });
      expect(records).toMatchObject([
        { id: other.id, voidReason: "Diganti catatan lain dari hari yang sama" },
        { data: { bb_kg: 10.3 }, voidReason: null, replacesId: other.id },
      ]);
    });
  });
}
