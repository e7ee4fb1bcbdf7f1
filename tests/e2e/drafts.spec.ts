import { setTimeout as wait } from "node:timers/promises";
import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { createUser } from "#prisma/factories/users";
import { settle, settleWeighing, unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const HOME = "19.02.01.1001.001";
const AWAY = "19.02.02.2002.001";
const RESTORED = "Isian yang belum tersimpan dipulihkan.";

test.use({ viewport: { width: 360, height: 780 } });

const storage = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));

async function officer(name: string): Promise<{ username: string; id: string }> {
  const username = `petugas.isian.${name}.${Date.now()}`;
  const unit = await unitOf("19.02.PKM01");
  const { id } = await createUser({ username, name: "Petugas Isian", role: "PETUGAS", unit });
  return { username, id };
}

async function endSessions(username: string) {
  await db().session.updateMany({ where: { user: { username } }, data: { endedAt: new Date() } });
}

test("a reason typed when the session ends is there again after signing in, and saves", async ({
  page,
  signIn,
}) => {
  const { username: by, id: account } = await officer("alasan");
  const child = await settle({ name: "Zulfa Isian", bornOn: "2025-02-03", home: HOME, by });
  const weighing = await settleWeighing(child, { kg: 9.1, on: "2026-10-12", by });
  await signIn(by);
  const address = `/orang/${child.id}`;
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.locator("summary").filter({ hasText: "Batalkan Penimbangan" }).click();
  await page.getByLabel("Alasan").fill("angka orang lain");
  expect(JSON.parse(await storage(page))).toMatchObject({
    [`denyut:isian:${account}:${address}:alasan-${weighing.id}:${weighing.id}`]: expect.stringContaining(
      `"account":"${account}","id":"${weighing.id}","version":1`,
    ),
  });
  await endSessions(by);
  await page.getByRole("button", { name: "Batalkan catatan", exact: true }).click();
  await expect(page.getByText("Isian masih tersimpan di perangkat ini.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Masuk lagi" })).toHaveAttribute(
    "href",
    `/masuk?lanjut=${encodeURIComponent(address)}`,
  );

  await signIn(by);
  await page.goto(address);
  await expect(page.getByText(RESTORED)).toBeVisible();
  await expect(page.getByLabel("Alasan")).toHaveValue("angka orang lain");
  await page.getByRole("button", { name: "Batalkan catatan", exact: true }).click();
  await expect(page.getByText("angka orang lain")).toBeVisible();
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(page.getByText(RESTORED)).toHaveCount(0);
  expect(await storage(page)).not.toContain("angka orang lain");
});

test("a move and the end of an account keep what was typed, each form its own, and sign-out forgets all", async ({
  page,
  signIn,
}) => {
  const { username: by } = await officer("pindah");
  const child = await settle({ name: "Zulfi Isian", bornOn: "2025-02-03", home: HOME, by });
  await signIn(by);
  await page.goto(`/orang/${child.id}/pindah?desa=LUAR`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Kota atau kabupaten tujuan").fill("Pangkalpinang");
  await page.goto(`/orang/${child.id}/meninggal`);
  await expect(page.getByText(RESTORED)).toHaveCount(0);
  await page.goto(`/orang/${child.id}/pindah?desa=LUAR`);
  await expect(page.getByLabel("Kota atau kabupaten tujuan")).toHaveValue("Pangkalpinang");
  await page.getByRole("button", { name: "Kosongkan" }).click();
  await expect(page.getByLabel("Kota atau kabupaten tujuan")).toHaveValue("");
  expect(await storage(page)).not.toContain("Pangkalpinang");
  await page.getByLabel("Kota atau kabupaten tujuan").fill("Toboali");
  await page.goto("/akun");
  await page.getByRole("button", { name: "Keluar" }).first().click();
  await expect(page).toHaveURL(/keluar=sendiri/);
  expect(await storage(page)).not.toContain("Toboali");
});

test("sasaran of one group are no draft of another; what is saved leaves none", async ({ page, signIn }) => {
  await signIn("dinkes");
  await page.goto("/sasaran?kelompok=BAYI");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Dasar angka baru").fill("SK nomor 12 (contoh)");
  await page.goto("/sasaran?kelompok=BALITA");
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("Dasar angka baru")).toHaveValue("");
  await page.goto("/sasaran?kelompok=BAYI");
  await expect(page.getByLabel("Dasar angka baru")).toHaveValue("SK nomor 12 (contoh)");
  const kept = Object.values(JSON.parse(await storage(page)) as Record<string, string>).find((text) =>
    text.includes("SK nomor 12"),
  );
  // Figures that were not touched are drawn as they are stored by then.
  expect(Object.keys(JSON.parse(kept ?? "{}").values).filter((name) => name.startsWith("orang_"))).toEqual(
    [],
  );
});

test("a form typed by one account and sent under another is refused with its values", async ({
  page,
  signIn,
}) => {
  const { username: by } = await officer("satu");
  const { username: other } = await officer("dua");
  const child = await settle({ name: "Zulmi Isian", bornOn: "2025-02-03", home: HOME, by });
  await signIn(by);
  await page.goto(`/orang/${child.id}/pindah?desa=LUAR`);
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Kota atau kabupaten tujuan").fill("Koba");
  await page.getByRole("textbox", { name: /Tanggal pindah/ }).fill("12-11-2026");
  await signIn(other);
  await page.getByRole("button", { name: "Simpan pindah" }).click();
  await expect(page.getByText(/akun lain/)).toBeVisible();
  await expect(page.getByLabel("Kota atau kabupaten tujuan")).toHaveValue("Koba");
  expect(await db().residence.count({ where: { personId: child.id } })).toBe(1);
});

test("what is typed for a guest is there again after the next look-up, without NIK and birth date", async ({
  page,
  signIn,
}) => {
  const { username: by } = await officer("tamu");
  const [nik, bornOn] = ["1902010302259041", "2025-02-03"] as const;
  const guest = await settle({ name: "Zulha Isian", sex: "L", bornOn, home: AWAY, by, nik });
  const openForm = async () => {
    await page.goto("/orang/tamu");
    await page.waitForLoadState("networkidle");
    await page.getByLabel("NIK").fill(nik);
    await page.getByRole("textbox", { name: /Tanggal lahir/ }).fill("03-02-2025");
    await page.getByRole("button", { name: "Cari tamu" }).click();
    await page.getByRole("button", { name: "Penimbangan" }).click();
  };
  const weight = page.getByLabel("Berat badan", { exact: true });

  await signIn(by);
  await openForm();
  await weight.fill("9,1");
  const kept = await storage(page);
  expect(kept).toContain(`:${guest.id}:TIMBANG:tamu:`);
  expect(kept).toContain("9,1");
  expect(kept).not.toContain(nik);
  expect(kept).not.toContain(bornOn);
  expect(kept).not.toContain("guest_");

  await openForm();
  await expect(page.getByText(RESTORED)).toBeVisible();
  await expect(weight).toHaveValue("9,1");
  await page.goto("/akun");
  await page.getByRole("button", { name: "Keluar" }).first().click();
  await expect(page).toHaveURL(/keluar=sendiri/);
  expect(await storage(page)).not.toContain("9,1");

  await signIn(by);
  await openForm();
  await expect(weight).toHaveValue("");
  await weight.fill("9,2");
  await page.getByRole("button", { name: "Simpan penimbangan" }).click();
  await expect(page).toHaveURL(/nomor=/);
  await page.waitForLoadState("networkidle");
  expect(await storage(page)).not.toContain("9,2");
});

test("what is typed while script is still on its way stays, and is typed on", async ({ page, signIn }) => {
  await signIn("petugas.membalong");
  await page.route("**/_next/static/chunks/**", async (route) => {
    await wait(1_500);
    await route.continue();
  });
  await page.goto("/orang/baru", { waitUntil: "domcontentloaded" });
  const name = page.getByLabel("Nama lengkap");
  await name.pressSequentially("Siti ");
  await page.waitForLoadState("networkidle");
  await page.keyboard.type("Aminah");
  await expect(name).toHaveValue("Siti Aminah");
  await expect(page.getByText("Isian yang belum tersimpan dipulihkan.")).toHaveCount(0);
});
