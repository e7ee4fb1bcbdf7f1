import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { recount } from "#lib/measure/recount";
import { endPregnancy } from "#prisma/factories/records";
import { settle, settleMother, workerOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const POSYANDU = "19.02.01.2004.001";

test.use({ viewport: { width: 360, height: 740 } });

/** Counts what a thumb does; keys are counted by what is typed. */
function thumbOf() {
  let taps = 0;
  return {
    taps: () => taps,
    tap: async (target: ReturnType<Page["getByRole"]>) => {
      taps += 1;
      await target.click();
    },
  };
}

test("an antenatal contact of September is recorded after the birth of 5 October", async ({
  page,
  signIn,
}) => {
  const mother = await settleMother(
    { name: "Murniati Saniman", bornOn: "1995-03-04", home: POSYANDU, by: "bidan.perawas" },
    { hpht: "2026-01-05", registeredOn: "2026-03-02" },
  );
  const by = await workerOf("bidan.perawas");
  await endPregnancy({ pregnancy: mother.pregnancy, on: "2026-10-05", kind: "LAHIR", by });
  await db().$transaction((tx) => recount(tx, [mother.id]));
  await signIn("bidan.perawas");
  const { tap, taps } = thumbOf();

  await page.goto(`/orang/${mother.id}/catat/anc`);
  await expect(page.getByText("Kehamilannya berakhir 5 Okt 2026, sebelum tanggal itu.")).toBeVisible();
  await page.getByLabel("Tanggal lain").fill("22092026");
  await tap(page.getByRole("button", { name: "Lanjut" }));
  await expect(page.getByText("saat itu hamil UK 37 minggu 1 hari (TM3)")).toBeVisible();
  await page.getByLabel("Berat badan", { exact: true }).fill("58,8");
  await page.getByLabel("Tekanan darah, sistolik").fill("116");
  await page.getByLabel("Tekanan darah, diastolik").fill("74");
  await tap(page.getByRole("radio", { name: "Tidak ada", exact: true }));
  await tap(page.getByRole("button", { name: "Simpan untuk 22 September" }));
  await expect(page.getByText("Tersimpan untuk 22 Sep.")).toBeVisible();
  expect(taps()).toBeLessThanOrEqual(3);
});

test("a weighing of August is recorded for a child who died on 15 September", async ({ page, signIn }) => {
  const child = await settle({
    name: "Wafat Saniman",
    sex: "L",
    bornOn: "2025-02-01",
    home: POSYANDU,
    by: "bidan.perawas",
  });
  await db().person.update({ where: { id: child.id }, data: { diedOn: new Date("2026-09-15") } });
  await db().$transaction((tx) => recount(tx, [child.id]));
  await signIn("bidan.perawas");
  const { tap, taps } = thumbOf();

  await page.goto(`/orang/${child.id}`);
  await tap(page.getByRole("link", { name: "Layanan tanggal lain" }));
  await expect(page.getByText(/Penimbangan anak.*sampai 15 Sep 2026/)).toBeVisible();
  await page.getByLabel("Tanggal lain").fill("12-8-2026");
  await tap(page.getByRole("button", { name: "Lanjut" }));
  await expect(page.getByText("18 bulan, sebelum meninggal 15 Sep 2026")).toBeVisible();
  await tap(page.getByRole("link", { name: "Penimbangan anak", exact: true }));
  await page.getByLabel("Berat badan", { exact: true }).fill("9,8");
  await tap(page.getByRole("button", { name: "Simpan untuk 12 Agustus" }));
  await expect(page.getByText("Tersimpan untuk 12 Agu.")).toBeVisible();
  expect(taps()).toBeLessThanOrEqual(4);
});

test("a year mistyped is told by its true reason, and mended with one tap", async ({ page, signIn }) => {
  const elder = await settle({
    name: "Sepuh Saniman",
    bornOn: "1966-08-01",
    home: POSYANDU,
    by: "bidan.perawas",
  });
  await signIn("bidan.perawas");
  await page.goto(`/orang/${elder.id}/catat/skrining-dewasa?tanggal=2025-06-10`);
  await expect(page.getByText(/Lebih dari 13 bulan lalu/)).toBeVisible();
  await page.getByRole("link", { name: "Pakai 10 Jun 2026" }).click();
  await expect(page.getByText("saat itu 59 tahun")).toBeVisible();
});
