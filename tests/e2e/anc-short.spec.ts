import { expect, type Locator, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { createRecord } from "#prisma/factories/records";
import { settle, settleMother, workerOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const POSYANDU = "19.02.01.2004.001";
const BY = "bidan.perawas";

test.use({ viewport: { width: 360, height: 640 } });

/** A woman of 27 weeks and 4 days today, seen in October, with what is known of her. */
async function motherSeen(name: string) {
  const mother = await settleMother(
    { name, bornOn: "1998-03-04", home: POSYANDU, by: BY },
    { hpht: "2026-05-03", registeredOn: "2026-07-02" },
  );
  const data = {
    petugas: "BIDAN",
    bb_kg: 58.4,
    sistolik: 118,
    diastolik: 76,
    lila_cm: 24,
    tb_cm: 152,
    gol_darah: "B",
    tbc_risiko: "TIDAK_BERESIKO",
    tanda_bahaya: [],
  };
  const { pregnancy } = mother;
  await createRecord({
    person: mother,
    pregnancy,
    kind: "ANC",
    servedOn: "2026-10-13",
    data,
    by: await workerOf(BY),
  });
  await db().$transaction((tx) => recount(tx, [mother.id]));
  return mother;
}

function thumbOf() {
  let taps = 0;
  return {
    taps: () => taps,
    tap: async (target: Locator) => {
      taps += 1;
      await target.click();
    },
  };
}

const formHeight = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** How often Tab is pressed from the first stop inside the form until the save button has the focus. */
async function stopsToSave(page: Page): Promise<number> {
  await page.locator("form summary").first().focus();
  for (let stops = 1; stops < 100; stops++) {
    const at = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (at === "Simpan kontak") return stops;
    await page.keyboard.press("Tab");
  }
  return Number.POSITIVE_INFINITY;
}

test("a minimal contact is eight taps from the home page, on a form of 3,400 px and 30 stops", async ({
  page,
  signIn,
}) => {
  const mother = await motherSeen("Rosmala Singkat");
  await signIn(BY);
  const { tap, taps } = thumbOf();

  await page.goto("/");
  await tap(page.getByRole("link", { name: "Catat layanan" }));
  await tap(page.getByLabel("Nama atau NIK"));
  await page.keyboard.type("rosmala singkat");
  await page.keyboard.press("Enter");
  await tap(page.getByRole("link", { name: mother.name, exact: true }));
  await tap(page.getByRole("link", { name: "Catat kontak ANC", exact: true }));
  await page.waitForLoadState("networkidle");

  const height = await formHeight(page);
  const stops = await stopsToSave(page);
  test.info().annotations.push({ type: "ukuran", description: `${height} px, ${stops} perhentian` });
  process.stdout.write(`anc: ${height} px, ${stops} stops\n`);
  expect(height).toBeLessThanOrEqual(3400);
  expect(stops).toBeLessThanOrEqual(30);

  await tap(page.getByRole("radio", { name: "Tidak ada", exact: true }));
  await tap(page.getByLabel("Berat badan", { exact: true }));
  await page.keyboard.type("59,6");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Tekanan darah, sistolik")).toBeFocused();
  await page.keyboard.type("11876");
  await expect(page.getByLabel("Tekanan darah, sistolik")).toHaveValue("118");
  await expect(page.getByLabel("Tekanan darah, diastolik")).toHaveValue("76");
  await tap(page.getByRole("button", { name: "Simpan kontak" }));
  await expect(page.getByText(/^Tersimpan\./)).toBeVisible();
  expect(taps()).toBeLessThanOrEqual(8);
});

test("what is known is text with 'ubah', and the fold of TBC answers without being opened", async ({
  page,
  signIn,
}) => {
  const mother = await motherSeen("Rosmala Dikenal");
  await signIn(BY);
  await page.goto(`/orang/${mother.id}/catat/anc`);
  await page.waitForLoadState("networkidle");
  await expect(page.locator("summary", { hasText: "Tinggi badan 152 cm" })).toBeVisible();
  await expect(page.locator("#tb_cm")).toBeHidden();
  await page.locator("summary", { hasText: "Tinggi badan 152 cm" }).click();
  await page.locator("#tb_cm").fill("153");
  await expect(page.locator("summary", { hasText: "Lab trimester ini" })).toContainText("TM3 belum");
  await page.getByRole("radio", { name: "Tetap tanpa gejala" }).check();
  await fillMinimal(page, "59,6");
  await page.getByRole("button", { name: "Simpan kontak" }).click();
  await expect(page.getByText(/^Tersimpan\./)).toBeVisible();
  const { data } = await db().serviceRecord.findFirstOrThrow({
    where: { personId: mother.id, kind: "ANC", servedOn: new Date("2026-11-12") },
  });
  expect(data).toMatchObject({ tb_cm: 153, tbc_risiko: "TIDAK_BERESIKO", petugas: "BIDAN" });
});

test("a save held back leads to the first open thing, names the rest as links, and keeps the confirmation", async ({
  page,
  signIn,
}) => {
  const mother = await motherSeen("Rosmala Ragu");
  await signIn(BY);
  await page.goto(`/orang/${mother.id}/catat/anc`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Berat badan", { exact: true }).fill("85,2");
  await page.getByRole("button", { name: "Simpan kontak" }).click();

  const bar = page.getByRole("status").filter({ hasText: "Belum tersimpan. 3 hal lagi" });
  await expect(bar).toContainText("tanda bahaya, berat badan, tekanan darah");
  await expect(page.getByRole("radio", { name: "Tidak ada", exact: true })).toBeFocused();
  await page.getByRole("radio", { name: "Tidak ada", exact: true }).check();
  await page.getByRole("button", { name: "Simpan kontak" }).click();
  const change = page.getByRole("link", { name: "Ubah angka" });
  await expect(change).toBeFocused();
  await expect(change).toBeInViewport();
  await expect(page.locator('label[for="bb_kg"]')).toBeInViewport();

  await page.getByRole("button", { name: "Ya, 85,2 kg benar" }).click();
  await page.getByRole("button", { name: "Simpan kontak" }).click();
  await expect(page.getByText("Belum tersimpan. 1 hal lagi")).toBeVisible();
  await expect(page.getByLabel("85,2 kg dinyatakan benar")).toBeChecked();
  await page.getByRole("link", { name: "tekanan darah", exact: true }).click();
  await expect(page.getByLabel("Tekanan darah, sistolik")).toBeFocused();
  await page.keyboard.type("11876");
  await page.getByRole("button", { name: "Simpan kontak" }).click();
  await expect(page.getByText(/^Tersimpan\./)).toBeVisible();
});

async function fillMinimal(page: Page, weight: string) {
  await page.getByRole("radio", { name: "Tidak ada", exact: true }).check();
  await page.getByLabel("Berat badan", { exact: true }).fill(weight);
  await page.getByLabel("Tekanan darah, sistolik").fill("118");
  await page.getByLabel("Tekanan darah, diastolik").fill("76");
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the folds open, and what is wrong inside one opens it", async ({ page, signIn }) => {
    const mother = await motherSeen("Rosmala Tanpa");
    await signIn(BY);
    await page.goto(`/orang/${mother.id}/catat/anc`);
    await expect(page.locator("#hb")).toBeHidden();
    await page.locator("summary", { hasText: "Lab trimester ini" }).click();
    await page.locator("#hb").fill("99");
    await fillMinimal(page, "59,6");
    await page.getByRole("button", { name: "Simpan kontak" }).click();
    await expect(page.locator("#hb")).toBeVisible();
    await expect(page.locator("#hb")).toHaveValue("99");
    await page.locator("#hb").fill("11,4");
    await page.getByRole("button", { name: "Simpan kontak" }).click();
    await expect(page.getByText(/^Tersimpan\./)).toBeVisible();
  });
});

test("a begun screening is finished where it lacks something, first box in focus", async ({
  page,
  signIn,
}) => {
  const person = await settle({ name: "Suryani Lengkap", bornOn: "1979-03-01", home: POSYANDU, by: BY });
  const data = { bb_kg: 62, tb_cm: 153, lp_cm: 84, sistolik: 138, diastolik: 86 };
  await createRecord({
    person,
    kind: "SKRINING_DEWASA",
    servedOn: "2026-11-12",
    data,
    by: await workerOf(BY),
  });
  await db().$transaction((tx) => recount(tx, [person.id]));
  await signIn(BY);
  await page.goto(`/orang/${person.id}/catat/skrining-dewasa`);
  await page.waitForLoadState("networkidle");

  await expect(page.getByText("Lengkapi skrining 2026").first()).toBeVisible();
  await expect(page.getByLabel("Gula darah", { exact: true })).toBeFocused();
  await expect(page.getByText("Sudah ada catatan")).toHaveCount(0);
  await expect(page.locator("summary", { hasText: "Sudah: 4 pemeriksaan" })).toContainText(
    "Berat badan 62 kg",
  );
  await expect(page.getByRole("button", { name: "Simpan sementara" })).toBeVisible();
  await page.getByRole("radio", { name: "Tidak", exact: true }).first().check();
  await page.getByLabel("Gula darah", { exact: true }).fill("98");
  await page.getByRole("radio", { name: "Sewaktu" }).check();
  await page.getByRole("button", { name: "Simpan, lengkap" }).click();
  await expect(page.getByText(/^Tersimpan\./)).toBeVisible();
});
