import { expect, type Locator, type Page } from "@playwright/test";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";

// What a role must know within a minute stands on the first screen, on the desk and on the telephone.

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 360, height: 780 },
];

const heading = (page: Page, name: RegExp) => page.getByRole("heading", { level: 2, name }).first();
const way = (page: Page, name: RegExp) => page.getByRole("main").getByRole("link", { name }).first();

type First = { role: string; parts: (page: Page) => Locator[] };

const HOMES: First[] = [
  {
    role: "DINKES",
    parts: (page) => [
      heading(page, /^\d+ desa, \d+ puskesmas$/),
      page.locator("main").getByText("Tanjungpandan").first(),
      way(page, /^Buka .+/),
    ],
  },
  { role: "KAPUS", parts: (page) => [heading(page, /^\d+ desa$/), way(page, /^Belum .+ nama$/)] },
  { role: "PUSTU", parts: (page) => [way(page, /^(Catat|Cari|Daftarkan|Timbang)/)] },
  { role: "KADER", parts: (page) => [way(page, /penimbangan$/)] },
  { role: "ADMIN", parts: (page) => [page.locator("main li").first()] },
  { role: "AUDITOR", parts: (page) => [heading(page, /^Rantai jejak audit$/)] },
];

for (const { role, parts } of HOMES)
  test(`what ${role} must know first is on the first screen`, async ({ page, signIn }) => {
    await signIn(accountOf(role) ?? "");
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await page.goto("/");
      const title = page.getByRole("heading", { level: 1 });
      for (const part of [title, ...parts(page)]) {
        await expect(part, `${screen.width} px`).toBeVisible();
        const box = await part.boundingBox();
        const end = (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0);
        expect(end, `${screen.width} px: ${await part.textContent()}`).toBeLessThanOrEqual(screen.height);
      }
    }
  });
