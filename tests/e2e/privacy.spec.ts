import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import { openNik } from "#lib/person/seal-nik";
import { ROUTES } from "#tests/e2e/access-table";
import { accountIn, inPlaces, type Places, preparePlaces } from "#tests/support/access-places";
import { accessRows } from "#tests/support/access-rows";
import { cookieOf, test } from "#tests/support/e2e-test";
import { namesOfPeople } from "#tests/support/right-answers";

let places: Places;
let niks: string[];

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeAll(async () => {
  places = await preparePlaces();
  const sealed = await db().person.findMany({ where: { nikCipher: { not: null } } });
  niks = sealed.map(({ nikCipher }) => openNik(nikCipher ?? ""));
});

test("a nurse's day leaves no NIK in an address or in the source of a list", async ({ page, signIn }) => {
  expect(niks.length).toBeGreaterThan(500);
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await signIn(accountIn(places, "PETUGAS") ?? "");

  await page.goto("/orang");
  await page.getByLabel("Nama atau NIK").fill(await nikOf(places.lansia));
  await page.getByRole("button", { name: "Cari" }).click();
  await expect(page.locator(`a[href="/orang/${places.lansia}"]`).first()).toBeVisible();
  const sources = [await sourceOf(page)];
  for (const address of [
    "/",
    "/orang?daftar=bumil",
    "/orang?daftar=balita",
    `/orang/${places.lansia}`,
    `/orang/${places.ibu}/catat/anc`,
    `/orang/${places.orang}/gabung`,
    "/orang/baru",
    "/pws/SPM07/nama?daftar=sudah",
    `/posyandu/${places.posyandu}/timbang`,
  ]) {
    await page.goto(address);
    sources.push(await sourceOf(page));
  }

  expect(addresses.filter((address) => /\d{16}/.test(address))).toEqual([]);
  expect(sources.flatMap((source) => niks.filter((nik) => source.includes(nik)))).toEqual([]);
  expect(sources.join()).toContain("NIK tercatat");
  expect(sources.join()).not.toContain("****");
});

/** All others were asked while the tables of access were; these tell what has been done since. */
const TELLING = accessRows(ROUTES)
  .map(({ subject }) => subject)
  .filter((address) => /^\/$|^\/(admin|unduh)\b/.test(address));

for (const role of ["ADMIN", "DINKES", "AUDITOR"]) {
  test(`nothing that tells what was done shows ${role} the name of a person`, async ({ request }) => {
    const namesIn = await namesOfPeople();
    const headers = await cookieOf(accountIn(places, role));
    const shown: string[] = [];
    for (const address of [...TELLING, "/admin/audit?dari=2020-01-01&sampai=2099-12-31"]) {
      const answer = await request.get(inPlaces(address, places), { headers, maxRedirects: 0 });
      shown.push(...namesIn(await answer.text()).map((name) => `${address}: ${name}`));
    }

    expect(shown).toEqual([]);
  });
}

test("the server's log holds no NIK and no name after all that was done", async () => {
  const log = await readFile(process.env.DENYUT_E2E_LOG ?? "", "utf8");
  const people = await db().person.findMany({ select: { name: true } });

  expect(log).toContain("Siap di http://");
  expect(niks.filter((nik) => log.includes(nik))).toEqual([]);
  expect(people.filter(({ name }) => name.includes(" ") && log.includes(name))).toEqual([]);
});

async function nikOf(id: string | undefined): Promise<string> {
  const person = await db().person.findUniqueOrThrow({ where: { id: id ?? "" } });
  return openNik(person.nikCipher ?? "");
}

/** What the server sent and the browser made of it, without what the reader has typed. */
function sourceOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const input of copy.querySelectorAll("input[name=text]")) input.removeAttribute("value");
    return copy.outerHTML;
  });
}
