import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { settle } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

// Consents, the own data on paper and the register of incidents, each before any script has come. Today is 12 November 2026.

const HOME = "19.02.01.1001.001";
const BY = "petugas.tanjungpandan";

test.use({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });

async function answer(page: Page, { purpose, words, on }: { purpose: string; words: string; on: string }) {
  await page.locator("summary", { hasText: "Catat persetujuan" }).click();
  await page.getByRole("radio", { name: purpose }).check();
  await page.getByRole("radio", { name: words, exact: words === "Setuju" }).check();
  await page.getByLabel("Tanggal jawaban").fill(on);
  await page.getByRole("radio", { name: "Lisan" }).check();
}

test("who agrees is called with a tap, who takes it back is not, and the list of the missed says so", async ({
  page,
  signIn,
}) => {
  const child = await settle({ name: "Zulham Telepon", sex: "L", bornOn: "2025-02-03", home: HOME, by: BY });
  await db().person.update({ where: { id: child.id }, data: { phone: "081200000009" } });
  await signIn(BY);
  await page.goto(`/orang/${child.id}`);
  const card = page.locator("#persetujuan");
  await expect(card.getByText("belum ditanya")).toHaveCount(2);
  await expect(page.getByRole("link", { name: "081200000009" })).toHaveCount(0);

  await answer(page, { purpose: "Telepon", words: "Setuju", on: "3-11-2026" });
  await page.getByRole("button", { name: "Simpan persetujuan" }).click();
  await expect(page.getByText("orang tua atau walinya yang menjawab").first()).toBeVisible();
  await expect(page.getByRole("radio", { name: "Telepon" })).toBeChecked();
  await page.getByLabel("Orang tua atau wali yang menjawab").fill("Yulia");
  await page.getByLabel("Hubungannya").selectOption("IBU");
  await page.getByRole("button", { name: "Simpan persetujuan" }).click();
  await expect(page).toHaveURL(`/orang/${child.id}`);
  await expect(card.getByText("lisan, 3 Nov 2026, oleh Yulia (ibu)")).toBeVisible();
  await expect(page.getByRole("link", { name: "081200000009" })).toHaveAttribute("href", "tel:081200000009");

  for (const [purpose, on] of [
    ["Telepon", "10-11-2026"],
    ["Kunjungan rumah", "11-11-2026"],
  ] as const) {
    await answer(page, { purpose, words: "Tidak setuju", on });
    await page.getByLabel("Orang tua atau wali yang menjawab").fill("Yulia");
    await page.getByLabel("Hubungannya").selectOption("IBU");
    await page.getByRole("button", { name: "Simpan persetujuan" }).click();
    await expect(page).toHaveURL(`/orang/${child.id}`);
  }
  await expect(card.getByText("ditarik", { exact: true })).toBeVisible();
  await expect(card.getByText("tidak setuju", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "081200000009" })).toHaveCount(0);
  await expect(page.getByText("Jangan ditelepon: tidak disetujui.")).toBeVisible();

  // The last answer is taken back with the tap of the page that follows it.
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(card.getByText("belum ditanya")).toHaveCount(1);
  expect(await db().consent.count({ where: { personId: child.id, voidedAt: { not: null } } })).toBe(1);

  await page.goto(`/pws/GIZ01/nama?wilayah=${HOME}`);
  const line = page.getByRole("row").filter({ hasText: "Zulham Telepon" });
  await expect(line.getByText("jangan ditelepon")).toBeVisible();
  await expect(line.getByText("jangan dikunjungi")).toHaveCount(0);
});

test("the own data are printed once it was said who asks, on A4 and without the frame of the house", async ({
  page,
  signIn,
}) => {
  const woman = await settle({ name: "Zulaiha Salinan", bornOn: "1990-02-03", home: HOME, by: BY });
  await signIn(BY);
  await page.goto(`/orang/${woman.id}`);
  await page.getByRole("link", { name: "Salinan data untuk orangnya" }).click();
  await page.goto(`/orang/${woman.id}/salinan?cetak=ya`);
  await expect(page.getByRole("article")).toHaveCount(0);

  await page.getByRole("button", { name: "Tampilkan salinan" }).click();
  await expect(page.getByText("Periksa dahulu kartu peminta, lalu centang.").first()).toBeVisible();
  await page.getByRole("radio", { name: "orangnya sendiri" }).check();
  await page.getByRole("radio", { name: "KTP" }).check();
  await page.getByRole("checkbox", { name: "Kartu peminta sudah saya lihat" }).check();
  await page.getByRole("button", { name: "Tampilkan salinan" }).click();
  await expect(page).toHaveURL(`/orang/${woman.id}/salinan?cetak=ya`);
  const paper = page.getByRole("article");
  await expect(paper.getByText("Diminta oleh orangnya sendiri")).toBeVisible();
  await expect(paper.getByText("mencetak salinan data orang")).toBeVisible();
  expect(await db().auditEvent.count({ where: { action: "person.copied", subjectId: woman.id } })).toBe(1);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Cetak dengan menu Cetak")).toBeHidden();
  await expect(paper.getByText("Yang menerima")).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  // A4 standing, in points, from the first page on.
  for (const [, width] of pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) /g))
    expect(Math.round(Number(width))).toBe(595);
});

test("an incident runs against its hours, and each step is added", async ({ page, signIn }) => {
  await signIn("dinkes");
  await page.goto("/admin/insiden");
  const what = `Daftar nama terkirim ke grup lain ${Date.now()}`;
  await page.locator("summary", { hasText: "Catat insiden" }).click();
  await page.getByLabel("Tanggal diketahui").fill("11-11-2026");
  await page.getByLabel("Jam diketahui").fill("00.00");
  await page.getByLabel("Apa yang terjadi").fill(`${what} 1902014505900001`);
  await page.getByLabel("Data siapa").fill("ibu hamil satu desa");
  await page.getByRole("checkbox", { name: "nama, tanggal lahir, alamat" }).check();
  await page.getByRole("button", { name: "Simpan insiden" }).click();
  await expect(page.getByText("Jangan menulis NIK atau nomor KK di sini.").first()).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "nama, tanggal lahir, alamat" })).toBeChecked();
  await page.getByLabel("Apa yang terjadi").fill(what);
  await page.getByRole("button", { name: "Simpan insiden" }).click();
  const card = page.locator("section").filter({ hasText: what });
  await expect(card.getByText(/^Sisa \d+ jam untuk memberi tahu\.$/)).toBeVisible();

  for (const kind of ["ORANG_DIBERI_TAHU", "LEMBAGA_DIBERI_TAHU"]) {
    await card.locator("summary", { hasText: "Tambah langkah" }).click();
    await card.getByLabel("Langkah", { exact: true }).selectOption(kind);
    await card.getByLabel("Tanggal langkah").fill("11-11-2026");
    await card.getByLabel("Jam langkah").fill("9.30");
    await card.getByLabel("Keterangan").fill("Surat dan lewat kader");
    await card.getByRole("button", { name: "Simpan langkah" }).click();
    await expect(card.getByText("Langkah tersimpan.")).toBeVisible();
    await page.goto("/admin/insiden");
  }
  await expect(card.getByText("Diberi tahu tepat waktu.")).toBeVisible();
  await expect(card.getByRole("listitem")).toHaveCount(2);

  await signIn("auditor");
  await page.goto("/admin/insiden");
  await expect(card.getByText("Diberi tahu tepat waktu.")).toBeVisible();
  await expect(page.getByText("Catat insiden")).toHaveCount(0);
});
