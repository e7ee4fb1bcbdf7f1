import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { db } from "#lib/db/client";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";

test.use({ viewport: { width: 1440, height: 900 } });

test("a drawing is saved as a picture that stands alone, in light colours, with unit, month and time", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("KAPUS") ?? "");
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [address, title] of [
    ["/pws/KIA03?bulan=2026-10", "K4"],
    ["/pws/KIA03/mengapa?bulan=2026-10", "K4"],
    ["/banding?bulan=2026-10", "Banding 24 bulan"],
    ["/peta?bulan=2026-10", "Peta K4"],
    ["/situasi/19.02.PKM01?bulan=2026-10", "Penduduk terdaftar"],
  ] as const) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const save = async (shape: "SVG" | "PNG") => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("button", { name: `${shape}, simpan gambar` })
          .first()
          .click(),
      ]);
      const name = address.split("?")[0]?.replaceAll("/", "-").slice(1);
      await download.saveAs(`tests/pictures/gambar-${name}.${shape.toLowerCase()}`);
      return readFile(await download.path());
    };
    const svg = (await save("SVG")).toString();
    await page.emulateMedia({ colorScheme: "light" });
    expect(timeless((await save("SVG")).toString()), address).toBe(timeless(svg));
    await page.emulateMedia({ colorScheme: "dark" });
    for (const words of [title, "Oktober 2026", "DATA CONTOH", "keadaan", "proyeksi"])
      expect(svg, address).toContain(words);
    expect(svg, address).not.toMatch(/var\(--|class=|<script|href="(?!#)/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg, address).toContain(`id="${id}"`);
    expect(svg.match(/<(?:rect|path|text|polyline)/g)?.length, address).toBeGreaterThan(20);
    const alone = await page.context().newPage();
    await alone.setContent(`<body style="margin:0">${svg}</body>`);
    expect(await alone.locator("svg").first().boundingBox()).toMatchObject({ x: 0, y: 0 });
    await alone.close();
    const png = await save("PNG");
    expect(png.subarray(1, 4).toString(), address).toBe("PNG");
    expect(png.readUInt32BE(16), address).toBeGreaterThan(600);
  }
  const rows = await db().auditEvent.findMany({ where: { action: "coverage.copied" } });
  const told = rows.map(({ details }) => details);
  expect(told).toContainEqual(expect.objectContaining({ file: "gambar SVG", page: "/pws/KIA03" }));
  expect(told).toContainEqual(expect.objectContaining({ file: "gambar PNG", page: "/peta" }));
});

/** Two pictures taken a moment apart differ in the time alone. */
function timeless(svg: string): string {
  return svg.replaceAll(/keadaan \d+ \w+ \d+ [\d.]+/g, "");
}

test("a text that is copied leaves a row: of which page and how many lines, not what it says", async ({
  page,
  signIn,
}) => {
  await signIn(accountOf("KAPUS") ?? "");
  await page.goto("/pws/KIA03/mengapa?bulan=2026-10");
  await page.getByText("Teks WhatsApp").click();
  const text = await page.getByLabel(/muat satu pesan/).inputValue();
  expect(text.length).toBeLessThanOrEqual(700);
  await page.getByRole("button", { name: "Salin teks" }).click();
  await expect
    .poll(() =>
      db().auditEvent.findFirst({
        where: { action: "coverage.copied", details: { path: ["page"], equals: "/pws/KIA03/mengapa" } },
        select: { details: true },
        orderBy: { at: "desc" },
      }),
    )
    .toEqual({
      details: {
        file: "teks WhatsApp, baris",
        page: "/pws/KIA03/mengapa",
        month: "2026-10",
        basis: "PROYEKSI",
        total: text.split("\n").length,
      },
    });
});
