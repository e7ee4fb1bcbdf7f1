import { expect } from "@playwright/test";
import { accountOf } from "#tests/support/access-places";
import { patchesOf } from "#tests/support/colour/pixels";
import { token } from "#tests/support/colour/tokens";
import { EMULATED, seenBy } from "#tests/support/colour/vision";
import { test } from "#tests/support/e2e-test";
import { LEAST_APART, measureSheets, seeAs, takePictures } from "#tests/trials/colours/look";

// The small size of `npm run trials -- warna`.

const COLOURS = ["--t-baik", "--t-kurang", "--jelek", "--cukup", "--brand", "--t-jelek-hatch"];

test("this browser sees as the eyes that the colours are reckoned for", async ({ page }) => {
  const own = COLOURS.map((name) => token(name, "light"));
  await page.setContent(
    own
      .map(
        (colour, at) =>
          `<i style="position:fixed;left:${40 * at}px;top:0;width:40px;height:40px;background:rgb(${colour})"></i>`,
      )
      .join(""),
  );
  for (const vision of EMULATED) {
    await seeAs(page, vision);
    const clips = own.map((_, at) => ({ x: 40 * at + 18, y: 18, width: 1, height: 1 }));
    const seenThere = await patchesOf(page, await page.screenshot(), clips);
    for (const [at, colour] of own.entries()) {
      const [seen = [0, 0, 0]] = seenThere[at] ?? [];
      const reckoned = seenBy(vision, colour);
      for (const part of [0, 1, 2])
        expect(Math.abs((seen[part] ?? 0) - (reckoned[part] ?? 0)), `${vision} ${COLOURS[at]}`).toBeLessThan(
          3,
        );
    }
  }
});

test("for every eye any two fills of a place are told apart by their brightness alone", async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(accountOf("DINKES") ?? "");
  await takePictures(page, [{ picture: "peta", address: "/peta?bulan=2026-10" }], ["achromatopsia"]);
  const apart = await measureSheets(page, ["deuteranopia", "achromatopsia"]);
  expect(apart.length).toBe(2 * (10 + 10 + 15));
  expect(apart.filter(({ levels }) => levels < LEAST_APART)).toEqual([]);
});
