import { expect, test } from "vitest";
import { nearestPlace } from "#lib/access/places";
import { listSources } from "#tests/support/source-files";

const PAGES = listSources(["app/(kerja)"]).filter(({ path }) => path.endsWith("/page.tsx"));

test("every page asks for the right that the menu and the page of refusals believe it asks for", () => {
  const asked = PAGES.map(({ path, text }) => ({
    path: path.replace("app/(kerja)", "").replace(/\/page\.tsx$/, "") || "/",
    permission: /pageActor\("([^"]+)"\)/.exec(text)?.[1],
  }));

  expect(asked.length).toBeGreaterThan(25);
  expect(asked.map(({ path }) => ({ path, permission: nearestPlace(path).permission }))).toEqual(asked);
});
