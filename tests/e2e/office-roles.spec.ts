import { expect } from "@playwright/test";
import { settleMother } from "#tests/support/e2e-district";
import { cookieOf, test } from "#tests/support/e2e-test";

const SELAT_NASIK = "19.02.03.2001";

test.use({ viewport: { width: 1440, height: 900 } });

test("a head of puskesmas reads what needs attention, no small number among it, follows K1 down to the names behind it, and cannot record", async ({
  page,
  signIn,
}) => {
  const posyandu = "19.02.04.2001.001";
  const mother = await settleMother(
    { name: "Zuraida Sijuk", bornOn: "1995-08-09", home: posyandu, by: "petugas.sijuk" },
    { hpht: "2026-06-10", registeredOn: "2026-08-20" },
  );
  await signIn("kapus.sijuk");

  await page.goto("/");
  await expect(page.getByRole("link", { name: "SPM 5 usia pendidikan dasar" }).first()).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/kurang \d+ orang/);
  await expect(page.getByText(/K4 s\.d\. Oktober/)).toHaveCount(0);
  await page.getByRole("link", { name: "PWS", exact: true }).first().click();
  await page.getByRole("rowheader", { name: "K1", exact: true }).getByRole("link").click();
  await page.getByRole("link", { name: "Per desa" }).click();
  await page.getByRole("rowheader", { name: "Sijuk" }).getByRole("link").click();
  await page.waitForURL(/wilayah=19\.02\.04\.2001&/);
  await page.getByRole("link", { name: /nama/ }).first().click();
  await page.waitForURL(/\/nama/);

  const people = Number((await page.getByRole("heading", { level: 1 }).textContent())?.match(/\d+/g)?.at(-1));
  await expect(page.getByRole("link", { name: mother.name })).toBeVisible();
  expect(await page.locator('tbody a[href^="/orang/"]').count()).toBeGreaterThanOrEqual(people);

  await page.getByRole("link", { name: mother.name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(mother.name);
  await expect(page.getByText("Catat layanan")).toHaveCount(0);
  expect((await page.goto(`/orang/${mother.id}/catat/anc`))?.status()).toBe(403);
});

test("the health office follows K1 down to a desa and finds counts, no names; it sets a sasaran and a target", async ({
  page,
  signIn,
}) => {
  await signIn("dinkes");
  await page.goto("/");
  await page.getByRole("link", { name: "PWS", exact: true }).first().click();
  await page.getByRole("rowheader", { name: "K1", exact: true }).getByRole("link").click();
  await page.getByRole("rowheader", { name: "Tanjungpandan" }).getByRole("link").click();
  await page.getByRole("rowheader", { name: "Kota" }).getByRole("link").click();
  await page.waitForURL(/wilayah=19\.02\.01\.1001&/);
  const here = new URL(page.url());
  await page.goto(`/pws/KIA01/nama${here.search}`);
  await expect(page.getByText("Nama hanya dapat dibuka oleh puskesmas.").first()).toBeVisible();
  await expect(page.locator('a[href^="/orang/"]')).toHaveCount(0);

  await page.goto("/sasaran?kelompok=LANSIA");
  await page.getByLabel("Proyeksi baru Selat Nasik").fill("91");
  await page.getByLabel(/^Dasar angka baru/).fill("SK Kepala Dinas 12 tahun 2026");
  await page.getByRole("button", { name: "Simpan sebagai versi baru" }).click();
  await expect(page.getByText(/Tersimpan sebagai versi \d+\./)).toBeVisible();
  await expect(page.getByRole("row", { name: /SK Kepala Dinas 12 tahun 2026/ }).first()).toBeVisible();

  await page.goto("/sasaran/target");
  await page.getByLabel("Indikator").selectOption("LAN02");
  await page.getByRole("textbox", { name: /^Target/ }).fill("72,5");
  await page.getByLabel(/^Sumber/).fill("Renstra 2026");
  await page.getByRole("button", { name: "Simpan target" }).click();
  await expect(page.getByText("Target tersimpan.")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("72,5");
});

test("an admin opens a posyandu and an account for it, whose owner chooses a password before anything else", async ({
  page,
  browser,
  signIn,
}) => {
  await signIn("admin");
  await page.goto(`/admin/unit/${SELAT_NASIK}`);
  await page.locator("summary", { hasText: "Tambah posyandu" }).click();
  await page.getByLabel(/^Nama posyandu/).fill("Wijaya Uji");
  await page.getByRole("button", { name: "Tambah posyandu" }).click();
  await expect(page.getByText("Posyandu Wijaya Uji ditambahkan.")).toBeVisible();

  await page.goto("/admin/pengguna/baru?peran=KADER");
  await page.getByLabel(/^Nama akun/).fill("Kader Wijaya Uji");
  await page.getByLabel(/^Nama pengguna/).fill("kader.wijaya");
  await page.getByLabel("Unit").selectOption({ label: "Posyandu Wijaya Uji" });
  await page.getByRole("button", { name: "Buat akun" }).click();
  await expect(page.getByText("Akun dibuat.")).toBeVisible();
  const handed = (await page.getByRole("definition").nth(1).textContent()) ?? "";

  const phone = await (await browser.newContext()).newPage();
  await phone.goto("/masuk");
  await phone.getByLabel("Nama pengguna").fill("kader.wijaya");
  await phone.getByLabel("Kata sandi").fill(handed);
  await phone.getByRole("button", { name: "Masuk" }).click();
  await expect(phone.getByRole("heading", { name: "Pilih kata sandi sendiri" })).toBeVisible();
  await phone.goto("/orang");
  await expect(phone).toHaveURL(/\/akun\/sandi/);
  await phone.getByLabel("Kata sandi baru", { exact: true }).fill("pantai berbatu besar");
  await phone.getByLabel("Ulangi kata sandi baru").fill("pantai berbatu besar");
  await phone.getByRole("button", { name: "Simpan dan lanjut" }).click();
  await expect(phone.getByRole("link", { name: "Mulai penimbangan" })).toBeVisible();
});

test("an auditor reads who opened which list of names, and no name in it", async ({
  page,
  request,
  signIn,
}) => {
  const mother = await settleMother(
    { name: "Zumrotin Nasik", bornOn: "1996-02-03", home: `${SELAT_NASIK}.001`, by: "petugas.selatnasik" },
    { hpht: "2026-07-01", registeredOn: "2026-09-01" },
  );
  const names = await request.get("/pws/KIA01/nama?daftar=belum&bulan=2026-10", {
    headers: await cookieOf("kapus.selatnasik"),
  });
  expect(await names.text()).toContain(mother.name);

  await signIn("auditor");
  await page.goto("/admin/audit?dari=2020-01-01&sampai=2099-12-31");
  await page.getByLabel("Tindakan").selectOption("names.listed");
  await page.getByRole("button", { name: "Tampilkan" }).click();
  await expect(page.getByRole("main")).toContainText("Kepala puskesmas");
  await expect(page.getByRole("main")).toContainText("membuka daftar nama");
  await expect(page.getByRole("main")).toContainText("K1");
  await expect(page.getByRole("main")).not.toContainText(mother.name);
});
