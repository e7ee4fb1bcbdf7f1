import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import type { TestPerson } from "#prisma/factories/people";
import { createUnit } from "#prisma/factories/units";
import { settle, settleWeighing, unitOf } from "#tests/support/e2e-district";
import { signInTo, test } from "#tests/support/e2e-test";

const DESA = "19.02.01.1001";
const BY = "petugas.tanjungpandan";
const OTHER = "petugas.sijuk";
const DAY = "2026-11-12";

async function openDay(name: string) {
  const code = `${DESA}.8${Date.now() % 100_000}`;
  await createUnit({ code, kind: "POSYANDU", name, parent: await unitOf(DESA) });
  const child = async (word: string) => {
    const one = await settle({ name: `Anak ${word}`, sex: "L", bornOn: "2025-07-03", home: code, by: BY });
    await settleWeighing(one, { kg: 9.4, on: "2026-10-08", by: BY });
    return one;
  };
  return { address: `/posyandu/${code}/timbang`, first: await child("Satu"), second: await child("Dua") };
}

const kgCell = (page: Page, { id }: TestPerson) => page.locator(`input[name="${id}.bb_kg"]`);
const rowOf = (page: Page, { id }: TestPerson) => page.locator(`tr[data-baris="${id}"]`);

async function weigh(page: Page, child: TestPerson, kg: string) {
  await kgCell(page, child).click();
  await page.keyboard.type(kg);
  await page.keyboard.press("Enter");
}

async function recordsOf({ id }: TestPerson) {
  const records = await db().serviceRecord.findMany({
    where: { personId: id, servedOn: new Date(DAY) },
    orderBy: { recordedAt: "asc" },
    select: { data: true, voidedAt: true },
  });
  return records.map(({ data, voidedAt }) => ({ data, stands: voidedAt === null }));
}

test("two grids, one child, one day: the second sees the first and chooses, and one weight counts", async ({
  page,
  signIn,
  context,
}) => {
  const { address, first, second } = await openDay("Dua Layar");
  await signIn(BY);
  const early = await context.newPage();
  for (const one of [early, page]) {
    await one.goto(address);
    await one.waitForLoadState("networkidle");
  }
  await weigh(early, first, "9,8");
  await expect(early.getByRole("button", { name: `Urungkan ${first.name}` })).toBeVisible();

  await weigh(page, first, "9,6");
  const row = rowOf(page, first);
  await expect(row).toContainText("Dua angka untuk hari ini. Pakai yang mana?");
  await expect(row.getByRole("button", { name: /^9,8 kg.*\(Petugas/ })).toBeVisible();
  expect(await recordsOf(first)).toEqual([{ data: { bb_kg: 9.8 }, stands: true }]);
  // It blocks nothing.
  await weigh(page, second, "9,7");
  await expect(page.getByRole("button", { name: `Urungkan ${second.name}` })).toBeVisible();

  await row.getByRole("button", { name: "9,6 kg (isian ini)" }).click();
  await expect(row).not.toContainText("Dua angka");
  await expect
    .poll(() => recordsOf(first))
    .toEqual([
      { data: { bb_kg: 9.8 }, stands: false },
      { data: { bb_kg: 9.6 }, stands: true },
    ]);
});

test("what was typed under one account is refused under another, counted as not sent, and sent by who typed it", async ({
  page,
  signIn,
  context,
}) => {
  const { address, first, second } = await openDay("Dua Akun");
  await signIn(BY);
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await signInTo(context, OTHER);
  await weigh(page, first, "9,8");
  await expect(page.getByText("1 baris belum terkirim.")).toBeVisible();
  await weigh(page, second, "9,7");

  await expect(page.getByText("2 baris belum terkirim.")).toBeVisible();
  await expect(rowOf(page, first)).toContainText("diketik dengan akun lain");
  await expect(kgCell(page, first)).toHaveValue("9,8");
  expect(await recordsOf(first)).toEqual([]);

  await signInTo(context, BY);
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(kgCell(page, first)).toHaveValue("9,8");
  await page.getByRole("button", { name: "Kirim semua" }).click();
  await expect(page.getByText("belum terkirim.")).toBeHidden();
  await expect
    .poll(async () => [await recordsOf(first), await recordsOf(second)])
    .toEqual([[{ data: { bb_kg: 9.8 }, stands: true }], [{ data: { bb_kg: 9.7 }, stands: true }]]);
});
