import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { accountOf } from "#tests/support/access-places";
import { apartInGrey, type Clip, colouredDots, lightsOf, patchesOf } from "#tests/support/colour/pixels";
import { test } from "#tests/support/e2e-test";
import { A4, flawsOf, sheetsPrinted } from "#tests/support/paper";
import { takePicture } from "#tests/support/picture";
import { LEAST_APART } from "#tests/trials/colours/look";

test.use({ viewport: { width: 1200, height: 900 } });

test("no dot of a sheet has a colour, and its legend tells the four words by their fill in grey", async ({
  page,
  signIn,
}) => {
  await page.emulateMedia({ media: "print" });
  await signIn(accountOf("KAPUS") ?? "");
  for (const [address, sheet] of [
    ["/cetak/dinding", ".lembar"],
    ["/cetak/indikator/KIA03", ".lembar"],
    ["/cetak/spm", ".lembar"],
    ["/cetak/nama/KIA03", ".daftar"],
  ] as const) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    const { coloured, dark } = await colouredDots(page, await page.locator(sheet).first().screenshot());
    expect(coloured, address).toBe(0);
    expect(dark, address).toBeGreaterThan(1_000);
  }

  await page.goto("/cetak/dinding");
  const legend = page.locator(".lembar footer svg[width='20'] rect");
  await expect(legend).toHaveCount(4);
  await legend.last().scrollIntoViewIfNeeded();
  const clips: Clip[] = [];
  for (const one of await legend.all()) {
    const { x, y, width, height } = (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    clips.push({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 });
  }
  const fills = (await patchesOf(page, await page.screenshot(), clips)).map(lightsOf);
  for (const [at, one] of fills.entries())
    for (const other of fills.slice(at + 1)) expect(apartInGrey(one, other)).toBeGreaterThan(LEAST_APART);
});

for (const [desa, sheets] of [
  [60, 1],
  [120, 2],
] as const)
  test(`${desa} desa stand on ${sheets} sheets each, whole`, async ({ page, signIn }) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "tests/support/paper-of-many.tsx", String(desa)],
      { env: { ...process.env, NODE_OPTIONS: "" }, maxBuffer: 8_000_000 },
    );
    await signIn(accountOf("KAPUS") ?? "");
    await page.emulateMedia({ media: "print" });
    await page.goto("/cetak/dinding");
    await page.waitForLoadState("networkidle");
    await page.locator(".lembar").evaluateAll((own, drawn) => {
      own[0]?.insertAdjacentHTML("beforebegin", drawn);
      for (const one of own) one.remove();
    }, stdout);
    const printed = await sheetsPrinted(page);
    expect(printed).toEqual(Array.from({ length: 2 * sheets }, () => A4.toReversed()));
    expect(await flawsOf(page)).toEqual([]);
    // On the wall and alone, each of them once.
    for (const number of ["01", String(desa)])
      await expect(page.getByText(`Kampong Aik Rayak ${number}`, { exact: true })).toHaveCount(2);
    const cut = await page
      .locator(".lembar .truncate")
      .evaluateAll((names) => names.filter((one) => one.scrollWidth > one.clientWidth).length);
    if (desa === 60) expect(cut, "names of twenty letters that are cut").toBe(0);
    if (desa === 60) await takePicture(page.locator(".lembar").first(), "cetak-dinding-60-desa");
  });
