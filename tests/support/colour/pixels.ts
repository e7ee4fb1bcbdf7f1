import type { Page } from "@playwright/test";
import type { Colour } from "#tests/support/colour/vision";

/** Every dot of a picture, as the browser itself reads it. */
export async function pixelsOf(page: Page, png: Buffer): Promise<Colour[]> {
  const reader = await page.context().newPage();
  try {
    const flat = await reader.evaluate(async (base64) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${base64}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const drawn = canvas.getContext("2d");
      drawn?.drawImage(picture, 0, 0);
      return [...(drawn?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
    }, png.toString("base64"));
    return Array.from({ length: flat.length / 4 }, (_, dot) => [
      flat[4 * dot] ?? 0,
      flat[4 * dot + 1] ?? 0,
      flat[4 * dot + 2] ?? 0,
    ]);
  } finally {
    await reader.close();
  }
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
