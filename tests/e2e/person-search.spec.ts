import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { settle } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const POSYANDU = "19.02.01.2004.001";
const BY = "bidan.perawas";

test.use({ viewport: { width: 360, height: 740 } });

async function searched(page: Page, text: string) {
  await page.getByLabel("Nama atau NIK").fill(text);
  await page.getByRole("button", { name: "Cari" }).click();
  await expect(page.getByRole("link", { name: text, exact: true })).toBeVisible();
}

test("a search is there again after Back, in no address, and only for who searched", async ({
  page,
  signIn,
}) => {
  const person = await settle({ name: "Zubaidah Kembali", bornOn: "1979-03-01", home: POSYANDU, by: BY });
  await signIn(BY);
  await page.goto("/orang");
  await searched(page, person.name);
  await page.getByRole("link", { name: person.name, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(person.id));
  await page.goBack();
  await expect(page.getByRole("link", { name: person.name, exact: true })).toBeVisible();
  await expect(page.getByLabel("Nama atau NIK")).toHaveValue(person.name);
  expect(new URL(page.url()).search).toBe("");

  await page.reload();
  await expect(page.getByRole("link", { name: person.name, exact: true })).toBeVisible();
  // From another page: where the address stays the same a browser may take it for a reload, which keeps the search.
  await page.goto("/pws");
  await page.goto("/orang");
  await expect(page.getByLabel("Nama atau NIK")).toHaveValue("");

  await searched(page, person.name);
  await page.waitForFunction(() => "cari" in (history.state ?? {}));
  await signIn("petugas.membalong");
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("Nama atau NIK")).toHaveValue("");
});

test("a NIK fills sex and birth date where they are empty, and never over what was typed", async ({
  page,
  signIn,
}) => {
  await signIn(BY);
  await page.goto("/orang/baru");
  await page.waitForLoadState("networkidle");
  const nik = page.locator("#nik");
  const born = page.getByLabel("Tanggal lahir");
  await nik.fill("1902014403989001");
  await expect(page.getByRole("radio", { name: "Perempuan" })).toBeChecked();
  await expect(born).toHaveValue("04-03-1998");
  await expect(page.getByText("28 tahun 8 bulan hari ini")).toBeVisible();
  await expect(nik).toBeFocused();

  await nik.fill("1902010403979001");
  await expect(page.getByRole("radio", { name: "Laki-laki" })).toBeChecked();
  await expect(born).toHaveValue("04-03-1997");

  await born.fill("05-03-1997");
  await born.blur();
  await nik.fill("1902014403989001");
  await expect(born).toHaveValue("05-03-1997");
  await expect(page.getByText("Tanggal lahir pada NIK berbeda dari isian.")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the server fills them on saving", async ({ page, signIn }) => {
    const name = "Xaveria Kosong";
    await signIn(BY);
    await page.goto("/orang/baru");
    await page.locator("#nik").fill("1902014507779013");
    await page.getByLabel("Nama lengkap").fill(name);
    await page.getByLabel("Posyandu tempat tinggal").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Daftarkan", exact: true }).click();
    await expect
      .poll(() => db().person.findFirst({ where: { name }, select: { sex: true, bornOn: true } }))
      .toEqual({ sex: "P", bornOn: new Date("1977-07-05") });
  });
});
