import type { Page } from "@playwright/test";
import type { Colour } from "#tests/support/colour/vision";

export type Clip = { x: number; y: number; width: number; height: number };

const readers = new WeakMap<Page, Promise<Page>>();

/** A page beside, which reads pictures as the browser itself does. */
function readerOf(page: Page): Promise<Page> {
  const reader = readers.get(page) ?? page.context().newPage();
  readers.set(page, reader);
  return reader;
}

/** The dots of some places of a picture. */
export async function patchesOf(page: Page, png: Buffer, clips: readonly Clip[]): Promise<Colour[][]> {
  const reader = await readerOf(page);
  const flat = await reader.evaluate(
    async ({ base64, places }) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${base64}`;
      await picture.decode();
      const drawn = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      drawn?.drawImage(picture, 0, 0);
      return places.map(({ x, y, width, height }) => [
        ...(drawn?.getImageData(Math.ceil(x), Math.ceil(y), Math.floor(width), Math.floor(height)).data ??
          []),
      ]);
    },
    { base64: png.toString("base64"), places: [...clips] },
  );
  return flat.map((parts) =>
    Array.from({ length: parts.length / 4 }, (_, dot) => [
      parts[4 * dot] ?? 0,
      parts[4 * dot + 1] ?? 0,
      parts[4 * dot + 2] ?? 0,
    ]),
  );
}

/** How many dots of a picture show a colour: red, green and blue further apart than a printer of grey would notice. */
export async function colouredDots(page: Page, png: Buffer): Promise<{ coloured: number; dark: number }> {
  const reader = await readerOf(page);
  return await reader.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const drawn = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    drawn?.drawImage(picture, 0, 0);
    const dots = drawn?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    let [coloured, dark] = [0, 0];
    for (let at = 0; at < dots.length; at += 4) {
      const parts = [dots[at] ?? 0, dots[at + 1] ?? 0, dots[at + 2] ?? 0];
      if (Math.max(...parts) - Math.min(...parts) > 3) coloured++;
      if (Math.max(...parts) < 128) dark++;
    }
    return { coloured, dark };
  }, png.toString("base64"));
}

/** How bright each dot is, 0 to 255, the darkest first: where a hatch begins does not matter. */
export function lightsOf(pixels: readonly Colour[]): number[] {
  return pixels
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b);
}

/** How far two places are from each other in grey: the mean difference of their dots, each in its rank. */
export function apartInGrey(a: readonly number[], b: readonly number[]): number {
  const ranks = 200;
  const at = (lights: readonly number[], rank: number) =>
    lights[Math.floor(((rank + 0.5) * lights.length) / ranks)] ?? 0;
  let sum = 0;
  for (let rank = 0; rank < ranks; rank++) sum += Math.abs(at(a, rank) - at(b, rank));
  return sum / ranks;
}
