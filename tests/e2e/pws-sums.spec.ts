import { expect, type Page } from "@playwright/test";
import { test } from "#tests/support/e2e-test";

test.use({ viewport: { width: 1440, height: 900 } });

const MADE = /^([\d.]+) \/ ([\d.–]+)$/;

/** "515 / 672" of every line of the table, the total last; a line without a sasaran has no second number. */
async function linesOn(page: Page) {
  const cells = await page.getByRole("table").first().locator("tbody tr td:nth-of-type(2)").allTextContents();
  return cells.map((text) => {
    const [, reached = "", outOf = ""] = text.trim().match(MADE) ?? [];
    return { reached: numberIn(reached), outOf: outOf === "–" ? null : numberIn(outOf) };
  });
}

function numberIn(text: string): number {
  return text === "" ? Number.NaN : Number(text.replaceAll(".", ""));
}

for (const { code, per } of [
  { code: "KIA03", per: "puskesmas" },
  { code: "KIA03", per: "desa" },
  { code: "GIZ01", per: "puskesmas" },
  { code: "SPM06", per: "desa" },
])
  test(`the lines of ${code} per ${per} sum to the total under them`, async ({ page, signIn }) => {
    await signIn("dinkes");
    await page.goto(`/pws/${code}?wilayah=19.02&bulan=2026-10&per=${per}`);
    const lines = await linesOn(page);
    const total = lines.pop();
    const counted = lines.filter(({ outOf }) => outOf !== null);

    expect(counted.length).toBeGreaterThan(5);
    expect(counted.reduce((sum, { reached }) => sum + reached, 0)).toBe(total?.reached);
    expect(counted.reduce((sum, { outOf }) => sum + (outOf ?? 0), 0)).toBe(total?.outOf);
  });

test("a sum by posyandu says that it is one, by those known by name, and has no status", async ({
  page,
  signIn,
}) => {
  await signIn("dinkes");
  await page.goto("/pws/KIA03?wilayah=19.02.01.1001&bulan=2026-10");
  const total = page.getByRole("row", { name: /^Jumlah posyandu \(riil\)/ });

  await expect(total).toBeVisible();
  await expect(total).not.toContainText(/BAIK|KURANG|CUKUP|JELEK|BELUM|PERIKSA/);
});
