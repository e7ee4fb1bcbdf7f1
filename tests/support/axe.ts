import type { Page } from "@playwright/test";
import axe from "axe-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules among them that look at colours: three quarters of the time. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Once for each page that is loaded; there are no frames to go into. */
export async function bringExaminer(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What is wrong and where, in few words. Nobody reads what is right, and it is not gathered. */
export function examine(page: Page, { colours }: { colours: boolean }): Promise<string[]> {
  return page.evaluate(
    async ({ tags, without }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ["violations"],
        preload: false,
        runOnly: { type: "tag", values: tags },
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(
            ({ html, failureSummary }) => `${id} ×${nodes.length}: ${html.slice(0, 150)} ${failureSummary}`,
          ),
      );
    },
    { tags: WCAG, without: colours ? [] : COLOURS },
  );
}
