import { expect, type Page } from "@playwright/test";
import { createUser } from "#prisma/factories/users";
import { settle, unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const HOME = "19.02.01.1001.001";

async function officer(name: string): Promise<string> {
  const username = `petugas.rupa.${name}.${Date.now()}`;
  const unit = await unitOf("19.02.PKM01");
  await createUser({ username, name: "Petugas Rupa", role: "PETUGAS", unit });
  return username;
}

test.describe("a question about an odd birth date is in sight of whoever pressed the button below", () => {
  for (const [width, name, born] of [
    [360, "Zulwa Rupa", "5-4-2006"],
    [1440, "Chandra Biduk", "17-9-2011"],
  ] as const) {
    test(`in registration and in Perbaiki identitas at ${width} px`, async ({ page, signIn }) => {
      await page.setViewportSize({ width, height: 800 });
      const by = await officer(String(width));
      const child = await settle({ name: "Zulkha Rupa", bornOn: "2024-02-03", home: HOME, by });
      await signIn(by);

      await page.goto("/orang/baru");
      await page.waitForLoadState("networkidle");
      await page.getByLabel("Bila belum ada NIK").selectOption("BELUM_TERBIT");
      await page.getByLabel("Nama lengkap").fill(name);
      await page.getByLabel("Perempuan").check();
      await page.getByRole("textbox", { name: /Tanggal lahir/ }).fill(born);
      await page.getByLabel("Posyandu tempat tinggal").selectOption({ index: 1 });
      await page.getByRole("button", { name: "Daftarkan", exact: true }).click();
      await asked(page);
      await page.getByRole("button", { name: "Ya, tanggal lahirnya benar" }).click();
      await expect(page).toHaveURL(/\/orang\/[0-9a-f-]{36}/);

      await page.goto(`/orang/${child.id}/identitas`);
      await page.waitForLoadState("networkidle");
      await page.getByLabel("Bila belum ada NIK").selectOption("BELUM_TERBIT");
      await page.getByRole("textbox", { name: /Tanggal lahir/ }).fill("3-2-2014");
      await page.getByRole("button", { name: "Simpan perbaikan" }).click();
      await asked(page);
      await expect(page.getByRole("textbox", { name: /Tanggal lahir/ })).toHaveValue("03-02-2014");
      await page.getByRole("button", { name: "Ya, tanggal lahirnya benar" }).click();
      await expect(page).toHaveURL(new RegExp(`/orang/${child.id}$`));
    });
  }
});

async function asked(page: Page) {
  const answer = page.getByRole("button", { name: "Ya, tanggal lahirnya benar" });
  await expect(page.getByText("bayi baru lahir. Periksa tahun lahirnya")).toBeInViewport({ ratio: 1 });
  await expect(answer).toBeInViewport({ ratio: 1 });
  // Next from the question is its answer, not the first field of the form.
  await page.keyboard.press("Tab");
  await expect(answer).toBeFocused();
}

test.describe("whoever asked for less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("has every colour of the other light at once, however deep it stands", async ({ page }) => {
    await page.goto("/masuk");
    await page.waitForLoadState("networkidle");
    const underway = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector("label") ?? document.body);
      const lit = (theme: string) => {
        document.documentElement.setAttribute("data-theme", theme);
        return style.color;
      };
      return { light: lit("terang"), dark: lit("gelap"), moving: document.getAnimations().length };
    });
    expect(underway.dark).not.toBe(underway.light);
    expect(underway.moving).toBe(0);
  });
});

test("the words of a lying chart stand beside each other", async ({ page, signIn }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn("dinkes");
  await page.goto("/pws/GIZ01?per=posyandu&bulan=2026-10");
  const rows = await page
    .locator("figure")
    .first()
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll("span")]
          .filter((span) => span.children.length === 0 && span.getClientRects().length > 0)
          .map((span) => {
            const range = document.createRange();
            range.selectNodeContents(span);
            const { left, right, top, bottom } = range.getBoundingClientRect();
            return { left, right, top, bottom, words: span.textContent };
          }),
      ),
    );
  expect(rows.length).toBeGreaterThan(12);
  for (const boxes of rows)
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left + 1 ||
          other.right <= one.left + 1 ||
          one.bottom <= other.top + 1 ||
          other.bottom <= one.top + 1;
        expect(apart, `${one.words} lies on ${other.words}`).toBe(true);
      }
});

test.describe("a chart needs no script", () => {
  test.use({ javaScriptEnabled: false });

  test("it stands on a desk, each bar as high as the figure of its unit in the table", async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await signIn("dinkes");
    await page.goto("/pws/SPM06?bulan=2026-10");
    const [plot, table] = [page.getByRole("img"), page.getByRole("table")];
    await expect(plot).toBeVisible();
    const drawn = await plot.evaluate((place) => {
      const levels = [...place.querySelectorAll("svg:first-of-type line")].map((line) =>
        Number(line.getAttribute("y1")),
      );
      const bars = [...place.querySelectorAll(":scope > svg")].slice(1, -1);
      return {
        floor: levels[0] ?? 0,
        whole: levels.at(-1) ?? 0,
        bars: bars.map((bar) => ({
          height: Number(bar.querySelector("rect")?.getAttribute("height") ?? 0),
          width: bar.querySelector("rect")?.getBoundingClientRect().width ?? 0,
          figure: bar.querySelector("text")?.textContent ?? "",
        })),
      };
    });
    const told = await table.locator("tbody tr td:nth-of-type(1)").allTextContents();

    expect(drawn.bars.map(({ figure }) => figure)).toEqual(told);
    const shares = drawn.bars.filter(({ figure }) => figure !== "–");
    expect(shares.length).toBeGreaterThan(5);
    for (const { height, width, figure } of shares) {
      const percent = (height / (drawn.floor - drawn.whole)) * 100;
      expect(Math.abs(percent - Number(figure.replace(",", "."))), figure).toBeLessThan(0.1);
      expect(width).toBeGreaterThan(20);
      expect(width).toBeLessThanOrEqual(57);
    }
  });
});

for (const width of [360, 768, 1024, 1440])
  test(`no word of the charts or the head of the table is cut off at ${width} px`, async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn("dinkes");
    for (const code of ["SPM06", "GIZ01"]) {
      await page.goto(`/pws/${code}?bulan=2026-10`);
      expect(await wordsCutOff(page), code).toEqual([]);
    }
  });

test("nothing is cut off on paper", async ({ page, signIn }) => {
  // A4 lying down, less its margins.
  await page.setViewportSize({ width: 1062, height: 733 });
  await page.emulateMedia({ media: "print" });
  await signIn("dinkes");
  for (const address of ["/pws?bulan=2026-10", "/pws/SPM06?bulan=2026-10"]) {
    await page.goto(address);
    const content = await page.locator("main section:visible").first().boundingBox();
    expect(content?.width, address).toBeGreaterThan(950);
    expect(await wordsCutOff(page, { scrolls: false }), address).toEqual([]);
  }
});

/** What reaches out of its card; a table may where one can scroll. */
async function wordsCutOff(page: Page, { scrolls = true } = {}): Promise<(string | null)[]> {
  return page.locator("main section").evaluateAll((cards, mayScroll) => {
    return cards.flatMap((card) => {
      const { left, right } = card.getBoundingClientRect();
      const tableScrolls =
        mayScroll && getComputedStyle(card).overflowX === "auto" && card.querySelector("table");
      return [...card.querySelectorAll(tableScrolls ? "li span, figcaption" : "span, th, td, text")]
        .filter((part) => part.children.length === 0 && part.getClientRects().length > 0)
        .filter((part) => !part.closest(".sr-only") && part.textContent !== "")
        .filter((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          const box = range.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((part) => part.textContent);
    });
  }, scrolls);
}

test("the boxes of the audit's filter and its button stand in two lines", async ({ page, signIn }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn("admin");
  await page.goto("/admin/audit");
  await page.waitForLoadState("networkidle");
  const form = page.locator("form[action='/admin/audit']");
  const middles = await form.locator("input:not([type=hidden]), select, button").evaluateAll((boxes) =>
    boxes.map((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return Math.round((top + bottom) / 2);
    }),
  );
  expect(middles.length).toBe(8);
  const below = (middles[0] ?? 0) + 40;
  for (const line of [middles.filter((at) => at < below), middles.filter((at) => at >= below)]) {
    expect(line.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...line) - Math.min(...line)).toBeLessThanOrEqual(1);
  }
});

test.describe("a day in the address of the audit that is none", () => {
  test.use({ javaScriptEnabled: false });

  test("is told beside its box, with what was typed, and no other range is shown", async ({
    page,
    signIn,
  }) => {
    await signIn("admin");
    await page.goto("/admin/audit");
    await page.getByLabel("Dari").fill("31-02-2026");
    await page.getByLabel("Oleh siapa").fill("rina");
    await page.getByRole("button", { name: "Tampilkan" }).click();

    const from = page.getByLabel("Dari");
    await expect(from).toHaveValue("31-02-2026");
    await expect(from).toHaveAccessibleDescription(/31 Februari 2026 tidak ada di kalender/);
    await expect(page.getByLabel("Oleh siapa")).toHaveValue("rina");
    await expect(page.getByText("Perbaiki tanggalnya dahulu.")).toBeVisible();
    await expect(page.getByRole("table")).toHaveCount(0);

    await from.fill("1-11-2026");
    await page.getByLabel("Oleh siapa").fill("");
    await page.getByRole("button", { name: "Tampilkan" }).click();
    await expect(page.getByText(/^1 Nov 2026 sampai/)).toBeVisible();
  });
});
