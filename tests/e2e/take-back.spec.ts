import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { createUser } from "#prisma/factories/users";
import { settle, settleMother, settleWeighing, unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const HOME = "19.02.01.1001.001";
const BY = "petugas.tanjungpandan";

test.use({ viewport: { width: 360, height: 780 } });

async function fillContact(page: Page) {
  await page.getByLabel("Berat badan", { exact: true }).fill("52,4");
  await page.getByLabel("Tekanan darah, sistolik").fill("110");
  await page.getByLabel("Tekanan darah, diastolik").fill("70");
  await page.getByRole("radio", { name: "Tidak ada", exact: true }).check();
  await page.getByRole("radio", { name: "Bidan", exact: true }).check();
  await page.getByRole("button", { name: "Simpan kontak" }).click();
}

for (const from of ["/orang?daftar=bumil", "/pws/KIA01/nama", "/"]) {
  test(`the sentence of a save appears on ${from}, and its undo stays there`, async ({ page, signIn }) => {
    const mother = await settleMother(
      { name: "Zulhijah Kembali", bornOn: "1998-03-04", home: HOME, by: BY },
      { hpht: "2026-09-01", registeredOn: "2026-11-02" },
    );
    await signIn(BY);
    await page.goto(`/orang/${mother.id}/catat/anc?dari=${encodeURIComponent(from)}`);
    await page.waitForLoadState("networkidle");
    await fillContact(page);
    await expect(page).toHaveURL(from);
    const told = page.getByRole("status").filter({ hasText: "Tersimpan. K1" });
    await expect(told).toBeVisible();
    await told.getByRole("button", { name: "Urungkan" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Catatan dibatalkan." })).toBeVisible();
    await expect(page).toHaveURL(from);
    expect(
      await db().serviceRecord.count({ where: { personId: mother.id, kind: "ANC", voidedAt: null } }),
    ).toBe(0);
  });
}

test("on the home page a tap undoes what is fresh, the place then gives it back, and what is old asks a reason", async ({
  page,
  signIn,
}) => {
  // An account that nobody else records with.
  const by = `petugas.urung.${Date.now()}`;
  await createUser({
    username: by,
    name: "Petugas Urung",
    role: "PETUGAS",
    unit: await unitOf("19.02.PKM01"),
  });
  const child = await settle({ name: "Zulfa Urung", bornOn: "2025-02-03", home: HOME, by });
  const old = await settleWeighing(child, { kg: 9.1, on: "2026-10-12", by });
  const fresh = await settleWeighing(child, { kg: 9.6, on: "2026-11-11", by });
  await db().serviceRecord.update({ where: { id: fresh.id }, data: { recordedAt: new Date() } });
  await db().serviceRecord.update({
    where: { id: old.id },
    data: { recordedAt: new Date(Date.now() - 16 * 60_000) },
  });
  await signIn(by);
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const row = (place: number) =>
    page.getByRole("listitem").filter({ hasText: "dicatat" }).filter({ hasText: "Zulfa Urung" }).nth(place);
  await expect(row(1).getByRole("button")).toHaveCount(0);
  await expect(row(1).getByRole("link", { name: "Batalkan…" })).toBeVisible();
  await row(0).getByRole("button", { name: "Urungkan" }).click();
  await expect(row(0).getByText("Dibatalkan.")).toBeVisible();
  await row(0).getByRole("button", { name: "Kembalikan" }).click();
  await expect(row(0).getByRole("button", { name: "Urungkan" })).toBeVisible();
  expect(await db().serviceRecord.count({ where: { personId: child.id, voidedAt: null } })).toBe(2);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a child moved out by mistake is undone on the page that follows, or found by name and birth date", async ({
    page,
    signIn,
  }) => {
    const child = await settle({ name: "Zulfikar Pergi", bornOn: "2024-02-03", home: HOME, by: BY });
    await signIn(BY);
    const moveOut = async () => {
      await page.goto(`/orang/${child.id}/pindah?desa=LUAR`);
      await page.getByLabel("Tanggal pindah").fill("4-11-2026");
      await page.getByRole("button", { name: "Simpan pindah" }).click();
      await expect(page).toHaveURL("/orang");
    };
    await moveOut();
    await page.getByRole("button", { name: "Urungkan" }).click();
    await expect(page.locator("noscript")).toContainText("Pindah dibatalkan.", { useInnerText: true });
    await page.goto(`/orang/${child.id}`);
    await expect(page.getByRole("heading", { name: child.name })).toBeVisible();

    await moveOut();
    await page.goto("/orang/keluar");
    await page.getByLabel("Nama lengkap").fill("zulfikar pergi");
    await page.getByLabel("Tanggal lahir").fill("3-2-2024");
    await page.getByRole("button", { name: "Cari" }).last().click();
    await page.getByRole("link", { name: child.name }).click();
    await page.getByLabel("Alasan").first().fill("salah orang");
    await page.getByRole("button", { name: "Batalkan pindah" }).click();
    await page.goto(`/orang/${child.id}`);
    await expect(page.getByRole("heading", { name: child.name })).toBeVisible();
  });

  test("an odd weight at birth is asked, a second twin added, and the end taken back", async ({
    page,
    signIn,
  }) => {
    const mother = await settleMother(
      { name: "Zulaeha Kembar", bornOn: "1998-03-04", home: HOME, by: BY },
      { hpht: "2026-01-20", registeredOn: "2026-04-02" },
    );
    await signIn(BY);
    const end = `/orang/${mother.id}/akhir-kehamilan?kehamilan=${mother.pregnancy.id}`;
    await page.goto(end);
    await page.getByRole("radio", { name: /Melahirkan/ }).check();
    await page.getByLabel("Tanggal").first().fill("20-10-2026");
    const baby = (order: number) => page.locator(`[name^="bayi_${order}_"]`);
    const fillBaby = async (order: number, gram: string) => {
      await page.locator(`input[name="bayi_${order}_result"][value="HIDUP"]`).check();
      await page.locator(`input[name="bayi_${order}_sex"][value="P"]`).check();
      await page.locator(`input[name="bayi_${order}_weight_gram"]`).fill(gram);
    };
    await fillBaby(1, "1200");
    await page.getByRole("button", { name: "Simpan akhir kehamilan" }).click();
    await expect(page.getByText("Berat bayi ke-1 1.200 gram pada 39 minggu: benar?")).toBeVisible();
    await expect(baby(1).first()).toBeVisible();
    await page.locator('input[name="bayi_1_weight_gram"]').fill("2900");
    await page.getByRole("button", { name: "Simpan akhir kehamilan" }).click();
    await expect(page).toHaveURL(`/orang/${mother.id}`);

    await page.goto(end);
    await expect(page.locator('input[name="bayi_1_weight_gram"]')).toHaveValue("2900");
    await page.locator('input[name="jumlah_bayi"][value="2"]').check();
    await fillBaby(2, "2600");
    await page.getByRole("button", { name: "Simpan perbaikan" }).click();
    await expect(page).toHaveURL(`/orang/${mother.id}`);
    expect(await db().person.count({ where: { motherId: mother.id, voidedAt: null } })).toBe(2);

    await page.goto(`/orang/${mother.id}/batalkan`);
    await page.getByLabel("Alasan").first().fill("ibu lain");
    await page.getByRole("button", { name: "Batalkan akhir kehamilan" }).click();
    await expect(page).toHaveURL(`/orang/${mother.id}`);
    expect(await db().person.count({ where: { motherId: mother.id, voidedAt: null } })).toBe(0);
  });
});
