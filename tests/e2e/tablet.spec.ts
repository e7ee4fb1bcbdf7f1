import { expect, type Page } from "@playwright/test";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";

/** What is wider than its place, and has to be pushed to be read. */
const pushed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 50 && scrollWidth > clientWidth + 1)
      .map(({ className, scrollWidth, clientWidth }) => `${className} ${scrollWidth} > ${clientWidth}`),
  );

for (const width of [768, 1024])
  test(`at ${width} px a wide table is a list, and nothing has to be pushed aside`, async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width, height: 1024 });
    await signIn(accountOf("KAPUS") ?? "");
    for (const address of ["/pws", "/pws/KIA03/nama", "/pws/GIZ01/nama", "/stunting", "/spm", "/situasi"]) {
      await page.goto(address);
      expect(await pushed(page), address).toEqual([]);
    }
  });

test("on paper the table of all indicators stays a table", async ({ page, signIn }) => {
  await page.setViewportSize({ width: 1062, height: 733 });
  await signIn(accountOf("KAPUS") ?? "");
  await page.goto("/pws");
  const head = page.getByRole("columnheader", { name: "Capaian / sasaran" });
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(head).toBeVisible();
});

test("on a telephone the ladder of stunting is told once, and its months follow", async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signIn(accountOf("DINKES") ?? "");
  await page.goto("/stunting");
  const line = page.getByRole("row", { name: /^Stunting(?! baru)/ }).filter({ has: page.locator("svg") });
  await expect(line.locator("svg").last()).toBeVisible();
  await expect(line.getByText(/\d+\/\d+/).filter({ visible: true })).toHaveCount(0);
});

test("at the weighing each letter that stands alone is explained", async ({ page, signIn }) => {
  await signIn(accountOf("KADER") ?? "");
  await page.goto("/posyandu/19.02.01.1016.001/timbang");
  for (const term of ["2T", "O", "BGM"]) {
    await page.getByRole("button", { name: `Arti ${term}`, exact: true }).click();
    await expect(page.locator("[popover]:popover-open")).toContainText(`${term}.`);
    await page.keyboard.press("Escape");
  }
});
