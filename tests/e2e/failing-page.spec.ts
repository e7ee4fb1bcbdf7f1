import { expect } from "@playwright/test";
import { db } from "#lib/db/client";
import { accountOf } from "#tests/support/access-places";
import { signInTo, test } from "#tests/support/e2e-test";

test("a page that fails says so before any script, with 500 and a way home", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signInTo(context, accountOf("ADMIN") ?? "");
  const answer = await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE backups IN ACCESS EXCLUSIVE MODE`;
      return page.goto("/admin/cadangan");
    },
    { timeout: 60_000 },
  );

  expect(answer?.status()).toBe(500);
  await expect(page.getByRole("heading", { name: "Halaman ini gagal dimuat" })).toBeVisible();
  expect(await page.content()).not.toMatch(/SELECT|prisma|node_modules|canceling/i);
  await page.getByRole("link", { name: "Ke halaman utama" }).click();
  await expect(page).toHaveURL("/");
  await context.close();
});
