import type { Locator, Page } from "@playwright/test";

/** To look at, in tests/pictures: nothing is compared with it, and `npm test` takes none. */
export async function takePicture(
  of: Page | Locator,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<void> {
  if (process.env.DENYUT_PICTURES === "0") return;
  await of.screenshot({ ...options, path: `tests/pictures/${name}.png` });
}
