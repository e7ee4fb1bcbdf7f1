import { PDFDocument } from "@cantoo/pdf-lib";
import type { Page } from "@playwright/test";

/** Millimetres are points here: an upright A4. */
export const A4 = [595, 842];

/** The sheets of the page that is open, as the browser's own print lays them out. */
export async function sheetsPrinted(page: Page): Promise<number[][]> {
  const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return paper.getPages().map((sheet) => [Math.round(sheet.getWidth()), Math.round(sheet.getHeight())]);
}

/** What is cut off at the foot of a sheet, or shows a colour. */
export function flawsOf(page: Page): Promise<string[]> {
  return page.locator(".lembar").evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const edge = sheet.getBoundingClientRect();
      const isGrey = (colour: string) => {
        const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
        return !colour.startsWith("rgb") || (red === green && green === blue);
      };
      return [...sheet.querySelectorAll("*")].flatMap((part) => {
        const { color, fill, stroke, backgroundColor } = getComputedStyle(part);
        const coloured = [color, fill, stroke, backgroundColor].find((one) => !isGrey(one));
        const box = part.getBoundingClientRect();
        const cut = box.height > 0 && (box.bottom > edge.bottom + 1 || box.right > edge.right + 1);
        return coloured || cut
          ? [`${part.tagName} ${part.textContent?.slice(0, 30)} ${coloured ?? "cut"}`]
          : [];
      });
    }),
  );
}
