import { expect, type Page, type Route } from "@playwright/test";
import { accountOf } from "#tests/support/access-places";
import { test } from "#tests/support/e2e-test";

// Links are plain; one listener follows them without loading the page anew.

const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-same", ""));
const marked = (page: Page) => page.locator("body[data-same]");
const menu = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("link", { name, exact: true });
/** The other basis of the same page. */
const basis = (page: Page) => page.getByRole("link", { name: "Riil", exact: true }).first();

test.beforeEach(async ({ page, signIn }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(accountOf("DINKES") ?? "");
  await page.goto("/", { waitUntil: "networkidle" });
  await mark(page);
});

test("a link leads on in the page that is open, and back again", async ({ page }) => {
  await menu(page, "PWS").click();
  await expect(page).toHaveURL(/\/pws/);
  await expect(marked(page)).toHaveCount(1);

  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(marked(page)).toHaveCount(1);
});

test("a switch of the same page is no step to go back over, and leaves one where one was", async ({
  page,
}) => {
  await menu(page, "PWS").click();
  await expect(page).toHaveURL(/\/pws/);
  const other = basis(page);
  const href = (await other.getAttribute("href")) ?? "";
  await other.click();
  await expect(page).toHaveURL((url) => `${url.pathname}${url.search}` === href);
  await expect(marked(page)).toHaveCount(1);

  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test("with a key held a link opens beside, and this page stays", async ({ page, context }) => {
  const [beside] = await Promise.all([
    context.waitForEvent("page"),
    menu(page, "PWS").click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(beside).toHaveURL(/\/pws/);
  await expect(page).toHaveURL(/\/$/);
});

test("a way that takes long says so", async ({ page }) => {
  const held: Route[] = [];
  await page.route(/\/pws.*_rsc=/, (route) => void held.push(route));
  await menu(page, "PWS").click();
  await expect(page.getByRole("status").filter({ hasText: "Memuat…" })).toBeVisible();
  await Promise.all(held.map((route) => route.continue()));
  await expect(page).toHaveURL(/\/pws/);
  await expect(page.getByText("Memuat…")).toHaveCount(0);
});

test("the keyboard follows a link alike", async ({ page }) => {
  await menu(page, "PWS").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/pws/);
  await expect(marked(page)).toHaveCount(1);
});
