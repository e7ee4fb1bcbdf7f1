import type { CDPSession, Page } from "@playwright/test";
import { SHARES } from "#components/map/look";
import { apartInGrey, type Clip, lightsOf, patchesOf } from "#tests/support/colour/pixels";
import { EMULATED, type Vision } from "#tests/support/colour/vision";

export type View = { picture: string; address: string };

/** Fills that stand for something else, and are told apart by nothing but their look. */
const SHEETS = {
  tiles: ["tile-jelek", "tile-cukup", "tile-kurang", "tile-baik", "tile-check"],
  areas: ["url(#isi-jelek)", "var(--t-cukup)", "url(#isi-kurang)", "var(--t-baik)", "url(#isi-periksa)"],
  classes: Object.values(SHARES).map((share) => `color-mix(in srgb, var(--brand) ${share}%, var(--surface))`),
} as const;

/** Nearer than so many of 255 levels of grey, in the mean of their dots, two of a sheet are hard to tell apart. */
export const LEAST_APART = 15;

export type Apart = { vision: Vision; one: string; other: string; levels: number };

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** From now on the browser shows what somebody with that vision sees; it ends with the session that asked for it. */
export async function seeAs(page: Page, vision: Vision): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await (await session).send("Emulation.setEmulatedVisionDeficiency", { type: vision });
}

/** A picture of each view by each vision. */
export async function takePictures(
  page: Page,
  views: readonly View[],
  visions: readonly Vision[] = EMULATED,
) {
  for (const { picture, address } of views) {
    await page.goto(address);
    await page.waitForLoadState("load");
    for (const vision of visions) {
      await seeAs(page, vision);
      await page.screenshot({ path: `tests/pictures/warna-${picture}-${vision}.png` });
    }
    await seeAs(page, "none");
  }
}

/** On an open map, which has every fill and pattern: how far any two of a sheet are from each other, the nearest first. */
export async function measureSheets(page: Page, visions: readonly Vision[] = EMULATED): Promise<Apart[]> {
  const names = await lay(page);
  const clips: Clip[] = [];
  for (const name of names) {
    const box = await page.locator(`[data-warna="${name}"]`).boundingBox();
    if (!box) throw new Error(`${name} is not there`);
    // Inside of the edge, which is measured by itself.
    clips.push({ x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8 });
  }
  const found: Apart[] = [];
  for (const vision of visions) {
    await seeAs(page, vision);
    const patches = await patchesOf(page, await page.screenshot(), clips);
    const lights = new Map(names.map((name, at) => [name, lightsOf(patches[at] ?? [])]));
    for (const sheet of Object.keys(SHEETS)) {
      const own = names.filter((name) => name.startsWith(sheet));
      for (const [place, one] of own.entries())
        for (const other of own.slice(place + 1))
          found.push({
            vision,
            one,
            other,
            levels: apartInGrey(lights.get(one) ?? [], lights.get(other) ?? []),
          });
    }
  }
  await seeAs(page, "none");
  return found.sort((a, b) => a.levels - b.levels);
}

/** Puts all of them side by side over the page, as it draws them; tells their names. */
function lay(page: Page): Promise<string[]> {
  return page.evaluate((sheets) => {
    const table = document.createElement("div");
    Object.assign(table.style, {
      position: "fixed",
      inset: "0",
      zIndex: "9999",
      background: "var(--surface)",
    });
    const names: string[] = [];
    for (const [row, [sheet, looks]] of Object.entries(sheets).entries())
      for (const [column, look] of looks.entries()) {
        const name = `${sheet} ${look.match(/(jelek|cukup|kurang|baik|check|periksa|\d+%)/)?.[0] ?? look}`;
        names.push(name);
        const place = { position: "absolute", left: `${20 + 90 * column}px`, top: `${20 + 70 * row}px` };
        const size = { width: "60px", height: "48px" };
        if (sheet === "areas") {
          const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
          const area = document.createElementNS("http://www.w3.org/2000/svg", "rect");
          Object.assign(area.style, { fill: look, ...size });
          Object.assign(drawing.style, { ...place, ...size });
          drawing.dataset.warna = name;
          drawing.append(area);
          table.append(drawing);
          continue;
        }
        const tile = document.createElement("div");
        Object.assign(tile.style, { ...place, ...size });
        if (sheet === "tiles") tile.className = `${look} border`;
        else tile.style.background = look;
        tile.dataset.warna = name;
        table.append(tile);
      }
    document.body.append(table);
    return names;
  }, SHEETS);
}
