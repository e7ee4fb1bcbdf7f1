import { expect } from "@playwright/test";
import { NOBODYS_BROWSER, sealBrowser, withAccount } from "#lib/account/known-browser";
import { db } from "#lib/db/client";
import { createUser, TEST_PASSWORD } from "#prisma/factories/users";
import { unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";
import { capture } from "#tests/support/replayed-action";

/** More than all processes of the server let wait together. */
const AT_ONCE = 200;

/** What a page says, without its head and its marks. */
function wordsIn(page: string): string {
  const body = page.replace(/^.*<body/s, "").replace(/<script.*?<\/script>/gs, "");
  return body
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 400);
}

test("of more sign-ins than can wait some are told so in words, the others come in, and it is over at once", async ({
  browser,
  request,
}) => {
  const username = `perawat.serbu.${Date.now()}`;
  const unit = await unitOf("19.02.PKM01");
  const { id } = await createUser({ username, name: "Perawat Serbu", role: "PETUGAS", unit });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/masuk");
  await page.getByLabel("Nama pengguna").fill(username);
  await page.getByLabel("Kata sandi").fill(TEST_PASSWORD);
  const form = await capture(page, () => page.getByRole("button", { name: "Masuk" }).click());
  await context.close();

  const send = async () => {
    // Each from a browser of its own that knows the account: nothing here is counted by address.
    const cookie = `denyut-kenal=${sealBrowser(withAccount(NOBODYS_BROWSER, id))}`;
    const answer = await request.fetch(form.address, {
      method: "POST",
      headers: { ...form.headers, cookie },
      data: form.body,
      maxRedirects: 0,
    });
    if (answer.headers().location) return "masuk";
    const said = await answer.text();
    return said.includes("Tunggu sepuluh detik, lalu coba lagi.")
      ? "tunggu"
      : `${answer.status()} ${wordsIn(said)}`;
  };
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, send));
  expect(new Set(answers)).toEqual(new Set(["masuk", "tunggu"]));
  expect(await send()).toBe("masuk");
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
