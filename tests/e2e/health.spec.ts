import { expect } from "@playwright/test";
import { test } from "#tests/support/e2e-test";

test("the production server says that it is ready", async ({ request }) => {
  const answer = await request.get("/api/health");

  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({
    ready: true,
    sentence: "Siap.",
    segel: expect.stringMatching(/^\d+:[0-9a-f]{16}$/),
    cadangan: expect.stringMatching(/^(baru|terlambat|belum ada)$/),
  });
});

test("the production server opens in a browser", async ({ page }) => {
  // Whoever asked just before, or asks meanwhile, may have unpacked more than a browser's page shows.
  const [answer] = await Promise.all([page.goto("/api/health"), page.request.get("/api/health")]);

  expect(answer?.status()).toBe(200);
  await expect(page.locator("body")).toContainText("Siap.");
});
