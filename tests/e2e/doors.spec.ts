import { expect } from "@playwright/test";
import { db } from "#lib/db/client";
import { createUser } from "#prisma/factories/users";
import { unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const USERNAME = "petugas.membalong";

test("a link opened signed out leads there after signing in, and to no other house", async ({
  page,
  signIn,
}) => {
  await page.goto("/orang?daftar=bumil");
  await expect(page).toHaveURL(/\/masuk\?keluar=sesi&lanjut=%2Forang%3Fdaftar%3Dbumil/);
  await expect(page.locator("input[name=lanjut]")).toHaveValue("/orang?daftar=bumil");

  await page.goto("/masuk?lanjut=/%09/evil.example/");
  await expect(page.locator("input[name=lanjut]")).toHaveCount(0);

  await signIn(USERNAME);
  await page.goto("/masuk?lanjut=/orang%3Fdaftar%3Dbumil");
  await expect(page).toHaveURL(/\/orang\?daftar=bumil$/);
  await page.goto("/masuk?lanjut=/%09/evil.example/");
  expect(new URL(page.url()).pathname).toBe("/");
});

test("a registration typed when the session ends is there again after signing in, and gone after signing out", async ({
  page,
  signIn,
}) => {
  await signIn(USERNAME);
  await page.goto("/orang/baru");
  await page.getByLabel("Nama lengkap").fill("Isian Tersimpan");
  await page.getByLabel("Dusun atau lingkungan").fill("Dusun Uji");
  await db().session.updateMany({ where: { user: { username: USERNAME } }, data: { endedAt: new Date() } });
  await page.getByRole("button", { name: "Daftarkan", exact: true }).click();
  await expect(page.getByText("Isian masih tersimpan di perangkat ini.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Masuk lagi" })).toHaveAttribute(
    "href",
    "/masuk?lanjut=%2Forang%2Fbaru",
  );

  await signIn(USERNAME);
  await page.goto("/masuk?lanjut=%2Forang%2Fbaru");
  await expect(page.getByLabel("Nama lengkap")).toHaveValue("Isian Tersimpan");
  await expect(page.getByLabel("Dusun atau lingkungan")).toHaveValue("Dusun Uji");
  await expect(page.getByText("Isian yang belum tersimpan dipulihkan.")).toBeVisible();

  await page.goto("/akun");
  await page.getByRole("button", { name: "Keluar" }).first().click();
  await expect(page).toHaveURL(/keluar=sendiri/);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("Isian Tersimpan");
});

test("what was saved just before signing out is not told to who signs in next", async ({ page, signIn }) => {
  const account = await createUser({
    ...{ username: `admin.kabar.${Date.now()}`, name: "Admin Kabar", role: "ADMIN" },
    unit: await unitOf("19.02"),
  });
  await signIn(account.username);
  await page.goto("/akun");
  await page
    .context()
    .addCookies([{ name: "denyut-kabar", value: "SERVICE.x.Tersimpan.", url: new URL(page.url()).origin }]);
  await page.getByRole("button", { name: "Keluar" }).first().click();
  await expect(page).toHaveURL(/keluar=sendiri/);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("denyut-kabar");
});
