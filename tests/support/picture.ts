import type { Locator, Page } from "@playwright/test";

/** To look at, in tests/pictures: nothing is compared with it. */
export async function takePicture(
  of: Page | Locator,
  name: string,
  options: { fullPage?: boolean } = {},
): Promise<void> {
  await of.screenshot({ ...options, path: `tests/pictures/${name}.png` });
}
