import { expect, type Locator, type Page } from "@playwright/test";
import { db } from "#lib/db/client";
import type { TestPerson } from "#prisma/factories/people";
import { createUnit, type TestUnit } from "#prisma/factories/units";
import { settle, settleWeighing, unitOf } from "#tests/support/e2e-district";
import { test } from "#tests/support/e2e-test";

const DESA = "19.02.01.1001";
const BY = "petugas.tanjungpandan";
const DAY = "2026-11-12";
const LAST_KG = 9.4;

/** What the hand types where the paper says something else, by the place in the list; the last child is among them. */
const SLIPS: Record<number, string> = { 2: "97", 9: "18,9", 10: "99", 21: "4,1", 29: "980" };
/** Strange and true: said to be right. */
const TRUE_AND_STRANGE = 9;

const paper = Array.from({ length: 30 }, (_, at) => (at === TRUE_AND_STRANGE ? 18.9 : (96 + (at % 5)) / 10));
const written = (kg: number) => String(kg).replace(".", ",");

type Session = { unit: TestUnit; children: TestPerson[]; weighed: TestPerson };

/** A posyandu of its own: thirty children by name, and in the midst of them one who was weighed on the third. */
async function openDay(name: string): Promise<Session> {
  const code = `${DESA}.9${Date.now() % 100_000}`;
  const unit = await createUnit({ code, kind: "POSYANDU", name, parent: await unitOf(DESA) });
  const child = (word: string) =>
    settle({ name: `Anak ${word}`, sex: "L", bornOn: "2025-07-03", home: code, by: BY });
  const children: TestPerson[] = [];
  for (const at of paper.keys()) {
    const one = await child(String(at + 1).padStart(2, "0"));
    await settleWeighing(one, { kg: LAST_KG, on: "2026-10-08", by: BY });
    children.push(one);
  }
  const weighed = await child("05b");
  await settleWeighing(weighed, { kg: 9.7, on: "2026-11-03", by: BY });
  return { unit, children, weighed };
}

/** Thirty right values, and not one row that was ever wrong. */
async function expectThePaper({ children, weighed }: Session) {
  const ids = [...children, weighed].map(({ id }) => id);
  const saved = () =>
    db().serviceRecord.findMany({
      where: { personId: { in: ids }, servedOn: new Date(DAY) },
      select: { personId: true, data: true, voidedAt: true },
    });
  await expect.poll(async () => (await saved()).length).toBe(30);
  const kgOf = new Map((await saved()).map(({ personId, data }) => [personId, data]));
  expect(children.map(({ id }) => kgOf.get(id))).toEqual(paper.map((kg) => ({ bb_kg: kg })));
  expect((await saved()).every(({ voidedAt }) => voidedAt === null)).toBe(true);
}

const kgCell = (page: Page, { id }: TestPerson) => page.locator(`input[name="${id}.bb_kg"]`);
const rowOf = (page: Page, { id }: TestPerson) => page.locator(`tr[data-baris="${id}"]`);
const typed = (at: number) => SLIPS[at] ?? written(paper[at] ?? 0);

async function open(page: Page, { unit }: Session) {
  await page.goto(`/posyandu/${unit.code}/timbang`);
  await page.waitForLoadState("networkidle");
}

/** A slow screen under a fast hand: what waits for the next drawing comes several keys later. */
async function drawLate(page: Page) {
  await page.addInitScript(() => {
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (work) => draw(() => setTimeout(() => work(performance.now()), 120));
  });
}

test.describe("on a desk", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("thirty weights typed blind, five of them doubtful, end as the thirty of the paper", async ({
    page,
    signIn,
  }) => {
    const day = await openDay("Ketik Buta");
    await signIn(BY);
    await drawLate(page);
    await open(page, day);
    const [first] = day.children;
    if (!first) throw new Error("Nobody came.");
    const asking = rowOf(page, day.children[2] ?? first);
    const heightBefore = (await asking.boundingBox())?.height;
    await kgCell(page, first).click();
    for (const at of paper.keys()) {
      await page.keyboard.type(typed(at));
      await page.keyboard.press("Enter");
    }

    await expect(page.getByText("5 angka perlu dipastikan")).toBeVisible();
    await expect(rowOf(page, day.weighed)).toContainText("sudah 3 Nov");
    expect((await asking.boundingBox())?.height).toBe(heightBefore);
    await page.keyboard.press("Alt+KeyP");
    for (const at of Object.keys(SLIPS).map(Number)) {
      const child = day.children[at] ?? first;
      await expect(kgCell(page, child)).toBeFocused();
      await expect(kgCell(page, child)).toHaveValue(typed(at));
      if (at === TRUE_AND_STRANGE) await page.keyboard.press("Alt+KeyY");
      else {
        await page.keyboard.type(written(paper[at] ?? 0));
        await page.keyboard.press("Enter");
      }
    }

    await expect(page.getByRole("button", { name: "angka perlu dipastikan" })).toBeHidden();
    await expect(page.getByText("31 dari 31 sudah")).toBeVisible();
    await expectThePaper(day);
  });

  test("Enter on a question never confirms it, and an undo within the quarter of an hour empties the row", async ({
    page,
    signIn,
  }) => {
    const day = await openDay("Urungkan");
    await signIn(BY);
    await drawLate(page);
    await open(page, day);
    const [first, second] = day.children;
    if (!first || !second) throw new Error("Nobody came.");
    await kgCell(page, first).click();
    await page.keyboard.type("18,9");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Alt+KeyP");
    await page.keyboard.press("Enter");
    await page.keyboard.type("9,7");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: `Urungkan ${second.name}` })).toBeVisible();
    await expect(page.getByText("1 angka perlu dipastikan")).toBeVisible();
    await expect(kgCell(page, first)).toHaveValue("18,9");

    await page.getByRole("button", { name: `Urungkan ${second.name}` }).click();
    await expect(kgCell(page, second)).toHaveValue("");
    const left = await db().serviceRecord.findMany({
      where: { personId: { in: [first.id, second.id] }, servedOn: new Date(DAY) },
      select: { personId: true, voidedAt: true },
    });
    expect(left).toEqual([{ personId: second.id, voidedAt: expect.any(Date) }]);
  });
});

test.describe("on a phone with its keyboard open", () => {
  test.use({ viewport: { width: 360, height: 330 }, hasTouch: true, isMobile: true });

  test("type, next, type, next: the name, the last weight and the question stay in sight, and the taps are few", async ({
    page,
    signIn,
  }) => {
    const day = await openDay("Ketik di HP");
    await signIn(BY);
    await open(page, day);
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.tap();
    };
    const [first] = day.children;
    if (!first) throw new Error("Nobody came.");
    expect((await rowOf(page, first).boundingBox())?.y).toBeLessThan(260);
    await tap(kgCell(page, first));
    for (const [at, child] of day.children.entries()) {
      await expect(kgCell(page, child)).toBeFocused();
      await expectInSight(page, child);
      await page.keyboard.type(typed(at));
      // The keyboards of phones either send Enter or go to the next box by themselves.
      if (at % 2 === 0 || at === 29) await page.keyboard.press("Enter");
      else await goToNextBox(page);
    }

    await expect(page.getByText("5 angka perlu dipastikan")).toBeVisible();
    await expect(rowOf(page, day.weighed)).toContainText("sudah 3 Nov");
    for (const at of Object.keys(SLIPS).map(Number)) {
      const child = day.children[at] ?? first;
      await expect(kgCell(page, child)).toBeFocused();
      await expect(rowOf(page, child).getByRole("button", { name: "Ubah" })).toBeInViewport({ ratio: 1 });
      await expectInSight(page, child);
      if (at === TRUE_AND_STRANGE)
        await tap(rowOf(page, child).getByRole("button", { name: "Ya, 18,9 kg benar" }));
      else await page.keyboard.type(written(paper[at] ?? 0));
      if (at === TRUE_AND_STRANGE) await tap(page.getByRole("button", { name: "angka perlu dipastikan" }));
      else await page.keyboard.press("Enter");
    }
    await expect(page.getByText("31 dari 31 sudah")).toBeVisible();
    await expect(rowOf(page, first)).toContainText(`${written(paper[0] ?? 0)} kg`);
    await expectThePaper(day);
    test
      .info()
      .annotations.push({ type: "taps beside the digits, thirty children", description: String(taps) });
    expect(taps).toBeLessThanOrEqual(30);
  });
});

const ROOMS = [
  { room: "a phone held sideways", width: 740, height: 360, cards: true },
  { room: "a narrow tablet", width: 768, height: 1024, cards: true },
  { room: "a small laptop", width: 1024, height: 768, cards: false },
  { room: "a desk", width: 1440, height: 900, cards: false },
];

test("the room decides: on every screen the answers to a question are in sight, and in a table no row grows", async ({
  page,
  signIn,
}) => {
  const day = await openDay("Ruang");
  const [first, second] = day.children;
  if (!first || !second) throw new Error("Nobody came.");
  await signIn(BY);
  await open(page, day);
  await kgCell(page, first).click();
  await page.keyboard.type("18,9");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+KeyP");
  const answer = rowOf(page, first).getByRole("button", { name: "Ya, 18,9 kg benar" });
  for (const { room, width, height, cards } of ROOMS) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole("columnheader", { name: "BB kini" }), room).toBeVisible({ visible: !cards });
    await expect(answer, room).toBeInViewport({ ratio: 1 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, room).toBeLessThanOrEqual(width);
    if (cards) continue;
    const [asking, plain] = [rowOf(page, first), rowOf(page, second)];
    expect((await asking.boundingBox())?.height, room).toBe((await plain.boundingBox())?.height);
  }
});

async function expectInSight(page: Page, child: TestPerson) {
  const row = rowOf(page, child);
  await expect(row).toHaveAttribute("data-kini", "true");
  const boxes = [
    row.getByText(child.name).locator("visible=true").first(),
    row.getByText("9,4").locator("visible=true").first(),
    kgCell(page, child),
  ];
  const bar = await page.locator("[data-atas]").boundingBox();
  const under = (bar?.y ?? 0) + (bar?.height ?? 0) - 1;
  expect(bar?.height).toBeLessThan(60);
  for (const one of boxes) {
    const box = await one.boundingBox();
    expect(box?.y, `${child.name} above the fold`).toBeGreaterThanOrEqual(under);
    expect((box?.y ?? 999) + (box?.height ?? 0), `${child.name} under the keyboard`).toBeLessThanOrEqual(330);
  }
}

async function goToNextBox(page: Page) {
  await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>("form input[inputmode]")].filter(
      (one) => one.tabIndex >= 0 && one.getClientRects().length > 0,
    );
    boxes[boxes.indexOf(document.activeElement as HTMLInputElement) + 1]?.focus();
  });
}
