import { expect } from "@playwright/test";
import { db } from "#lib/db/client";
import { createUser } from "#prisma/factories/users";
import { unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("two who change one account: both names stand beside the field, what was typed in it", async ({
      page,
      signIn,
    }) => {
      const username = `petugas.bersama.${javaScriptEnabled}.${Date.now()}`;
      const unit = await unitOf("19.02.PKM01");
      const { id } = await createUser({ username, name: "Petugas Lama", role: "PETUGAS", unit });
      const nameNow = async () => (await db().user.findUniqueOrThrow({ where: { id } })).name;
      const name = page.getByLabel("Nama", { exact: true });
      const save = page.getByRole("button", { name: "Simpan perubahan" });

      await signIn("admin");
      await page.goto(`/admin/pengguna/${id}`);
      await page.waitForLoadState("networkidle");
      await db().user.update({ where: { id }, data: { name: "Petugas Rekan" } });
      await name.fill("Petugas Saya");
      await save.click();
      await expect(
        page.getByText("Sementara itu orang lain menyimpan Petugas Rekan; isian Anda Petugas Saya.").first(),
      ).toBeVisible();
      await expect(name).toHaveValue("Petugas Saya");
      expect(await nameNow()).toBe("Petugas Rekan");

      await save.click();
      await expect(page.getByText("Tersimpan.", { exact: true })).toBeVisible();
      expect(await nameNow()).toBe("Petugas Saya");
    });
  });
}
