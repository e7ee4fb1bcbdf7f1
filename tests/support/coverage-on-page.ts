import type { Page } from "@playwright/test";

export type Heads = { reached: number; outOf: number };

/** "44 dari 71 ibu hamil", as the page of that indicator says it for this unit and the running month. */
export async function headsOnPage(page: Page, indicator: string, unit: string): Promise<Heads> {
  await page.goto(`/pws/${indicator}?wilayah=${unit}&sasaran=riil&bulan=2026-11`);
  const words = await page
    .getByRole("definition")
    .filter({ hasText: /^\d+ dari \d+ / })
    .first()
    .textContent();
  const [reached = Number.NaN, outOf = Number.NaN] = words?.match(/\d+/g)?.map(Number) ?? [];
  return { reached, outOf };
}
