import { expect, type Locator, type Page } from "@playwright/test";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";
import { takePicture } from "#tests/support/picture";

const VIEWS = [
  "/",
  "/pws",
  "/pws/KIA03",
  "/pws/KIA03/mengapa",
  "/pws/GIZ03",
  "/spm",
  "/stunting",
  "/dasbor",
  "/banding",
  "/peta",
  "/situasi/19.02",
  "/sasaran",
];

/** In `npm run trials -- halaman` a pointer goes to each sign; here to the first of each view. */
const WHOLLY = process.env.DENYUT_WHOLLY === "1";

const signs = (page: Page) => page.getByRole("button", { name: /^Arti / });
/** As a tap does, without the way there. */
const tap = (sign: Locator) =>
  sign.evaluate((one: HTMLElement) => {
    one.scrollIntoView({ block: "nearest" });
    one.click();
  });

for (const [width, height] of [
  [360, 780],
  [1440, 900],
] as const)
  test(`at ${width} px every view explains its terms, each once, and what opens lies within the screen`, async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width, height });
    await signIn(accountOf("DINKES") ?? "");
    for (const view of VIEWS) {
      await page.goto(view);
      const shown = signs(page).filter({ visible: true });
      const names = await shown.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
      expect(names.length, view).toBeGreaterThan(0);
      expect(names, view).toEqual([...new Set(names)]);
      for (const [at, sign] of (await shown.all()).entries()) {
        const size = await sign.boundingBox();
        if (width < 700)
          expect(Math.min(size?.width ?? 0, size?.height ?? 0), view).toBeGreaterThanOrEqual(44);
        await (WHOLLY || at === 0 ? sign.click() : tap(sign));
        const meaning = page.locator("[popover]:popover-open");
        await expect(meaning, view).toHaveCount(1);
        const box = await meaning.boundingBox();
        expect(box?.x, view).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0), view).toBeLessThanOrEqual(width);
        expect(box?.y, view).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0), view).toBeLessThanOrEqual(height);
        await page.keyboard.press("Escape");
        await expect(meaning, view).toHaveCount(0);
      }
    }
    await page.goto("/pws/KIA03");
    await page.getByRole("button", { name: "Arti K4", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[popover]:popover-open")).toContainText("empat kontak");
    await takePicture(page, `istilah-${width}-terbuka`);
  });
