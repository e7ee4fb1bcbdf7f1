import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { accountOf } from "#tests/support/access-places";
import { signInTo, test } from "#tests/support/e2e-test";

// Today is 12 November 2026: what is set counts from this month on.

test.use({ viewport: { width: 360, height: 640 } });

const MONTH = "bulan=2026-11";

/** A desa of theirs that has a sasaran, which is put back at the end. */
async function desaOf(username: string) {
  const { unitId } = await db().user.findUniqueOrThrow({ where: { username }, select: { unitId: true } });
  const served = await db().catchment.findMany({ where: { puskesmasId: unitId, until: null } });
  const { desa } = await db().sasaranProyeksi.findFirstOrThrow({
    where: {
      group: "BUMIL",
      year: 2026,
      source: "PUSDATIN",
      desaId: { in: served.map((one) => one.desaId) },
    },
    orderBy: { desa: { name: "asc" } },
    select: { desa: { select: { name: true } } },
  });
  return desa.name;
}

async function setSasaran(page: Page, desa: string, people: string): Promise<string> {
  await page.goto("/sasaran?kelompok=BUMIL");
  const figure = page.getByLabel(`Proyeksi baru ${desa}`, { exact: true });
  const before = await figure.inputValue();
  await figure.fill(people);
  await page.getByLabel("Dasar angka baru").fill("SK Kepala Dinas 12/2026");
  await page.getByRole("button", { name: "Simpan sebagai versi baru" }).click();
  await expect(page.getByText(/Tersimpan sebagai versi \d+\./)).toBeVisible();
  return before;
}

test("a sasaran that the health office changes moves the open page of a puskesmas, and waits to be asked where it is read further down", async ({
  page,
  signIn,
  browser,
}) => {
  const kapus = accountOf("KAPUS") ?? "";
  const desa = await desaOf(kapus);
  await signIn(kapus);
  const streamed = page.waitForResponse(/\/api\/denyut$/);
  await page.goto(`/pws/KIA03?${MONTH}`);
  await streamed;
  await page.evaluate(() => Object.assign(window, { sameLoad: true }));
  const main = page.getByRole("main");
  await expect(main).not.toContainText("4.321");

  const office = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await signInTo(office, accountOf("DINKES") ?? "");
  const form = await office.newPage();
  const before = await setSasaran(form, desa, "4321");
  await expect(main).toContainText("4.321");
  expect(await page.evaluate(() => "sameLoad" in window)).toBe(true);
  await expect(page.getByText("Ada angka baru")).toHaveCount(0);

  await page.evaluate(() => window.scrollTo(0, 700));
  await setSasaran(form, desa, before);
  await office.close();
  await expect(page.getByText("Ada angka baru")).toBeVisible();
  await expect(main).toContainText("4.321");
  await page.getByRole("button", { name: "Perbarui" }).click();
  await expect(main).not.toContainText("4.321");
  expect(await page.evaluate(() => "sameLoad" in window)).toBe(true);
});
