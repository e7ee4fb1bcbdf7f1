import type { Page } from "@playwright/test";
import axe from "axe-core";

export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The rules among them that look at colours: three quarters of the time. */
export const COLOURS = ["color-contrast", "link-in-text-block"];

type Asked = { tags: string[]; without: string[] } | { only: string[] };

/** Once for each page that is loaded; there are no frames to go into. */
export async function bringExaminer(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What is wrong and where, in few words. */
export function examine(page: Page, asked: Asked): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id} ×${nodes.length}: ${html.slice(0, 150)} ${failureSummary}`),
    );
  }, optionsOf(asked));
}

/** Nobody reads what is right, and it is not gathered. */
function optionsOf(asked: Asked): axe.RunOptions {
  return {
    resultTypes: ["violations"],
    preload: false,
    ...("only" in asked
      ? { runOnly: { type: "rule", values: asked.only } }
      : {
          runOnly: { type: "tag", values: asked.tags },
          rules: Object.fromEntries(asked.without.map((rule) => [rule, { enabled: false }])),
        }),
  };
}
