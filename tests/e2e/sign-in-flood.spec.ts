import { expect } from "@playwright/test";
import { NOBODYS_BROWSER, sealBrowser, withAccount } from "#lib/account/known-browser";
import { db } from "#lib/db/client";
import { createUser, TEST_PASSWORD } from "#prisma/factories/users";
import { unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";
import { capture } from "#tests/support/replayed-action";

/** More than two processes of the server let wait together. */
const AT_ONCE = 200;

/** What a page says, without its head and its marks. */
function wordsIn(page: string): string {
  const body = page.replace(/^.*<body/s, "").replace(/<script.*?<\/script>/gs, "");
  return body
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 400);
}

for (const script of [false, true])
  test(`of more sign-ins ${script ? "with" : "without"} script than can wait some are told so in words, the others come in, and it is over at once`, async ({
    browser,
    request,
  }) => {
    const username = `perawat.serbu.${Date.now()}`;
    const unit = await unitOf("19.02.PKM01");
    const { id } = await createUser({ username, name: "Perawat Serbu", role: "PETUGAS", unit });
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const fill = async () => {
      await page.goto("/masuk", { waitUntil: "networkidle" });
      await page.getByLabel("Nama pengguna").fill(username);
      await page.getByLabel("Kata sandi").fill(TEST_PASSWORD);
    };
    await fill();
    const form = await capture(page, () => page.getByRole("button", { name: "Masuk" }).click());

    let refused: { status: number; type: string; body: string } | undefined;
    const send = async () => {
      // Each from a browser of its own that knows the account: nothing here is counted by address.
      const cookie = `denyut-kenal=${sealBrowser(withAccount(NOBODYS_BROWSER, id))}`;
      const answer = await request.fetch(form.address, {
        method: "POST",
        headers: { ...form.headers, cookie },
        data: form.body,
        maxRedirects: 0,
      });
      const { location, "x-action-redirect": led, "content-type": type = "" } = answer.headers();
      if (location || led) return "masuk";
      const body = await answer.text();
      const told = body.includes("Tunggu sepuluh detik, lalu coba lagi.") && body.includes(username);
      if (!told || answer.status() !== 429) return `${answer.status()} ${wordsIn(body)}`;
      refused = { status: 429, type, body };
      return "tunggu";
    };
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, send));
    expect(new Set(answers)).toEqual(new Set(["masuk", "tunggu"]));
    expect(await send()).toBe("masuk");

    // What was answered to one of them, given to the page that is open.
    await fill();
    await page.route("**/masuk", (route) =>
      route.request().method() === "POST" && refused
        ? route.fulfill({ status: refused.status, contentType: refused.type, body: refused.body })
        : route.continue(),
    );
    await page.getByRole("button", { name: "Masuk" }).click();
    await expect(page.getByText("Tunggu sepuluh detik, lalu coba lagi.")).toBeVisible();
    await expect(page.getByLabel("Nama pengguna")).toHaveValue(username);
    await context.close();
  });

test("who asks is told by the socket, whatever the asker writes", async ({ browser, request }) => {
  const username = `perawat.alamat.${Date.now()}`;
  const unit = await unitOf("19.02.PKM01");
  const { id } = await createUser({ username, name: "Perawat Alamat", role: "PETUGAS", unit });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/masuk");
  await page.getByLabel("Nama pengguna").fill(username);
  await page.getByLabel("Kata sandi").fill("bukan kata sandinya");
  const form = await capture(page, () => page.getByRole("button", { name: "Masuk" }).click());
  await context.close();

  const forged = {
    "x-denyut-asked-from": "203.0.113.7",
    "x-forwarded-for": "203.0.113.8",
    "x-real-ip": "203.0.113.9",
  };
  await request.fetch(form.address, {
    method: "POST",
    headers: { ...form.headers, ...forged },
    data: form.body,
  });
  const failed = await db().auditEvent.findMany({
    where: { action: "account.sign-in-failed", subjectId: id },
  });
  expect(failed.map(({ details }) => details)).toEqual([{ address: "127.0.0.1", reason: "kata sandi" }]);
});
