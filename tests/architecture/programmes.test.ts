import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { SERVICE_KINDS } from "#lib/programme/catalogue";
import { findLines, listSources } from "#tests/support/source-files";

// A programme is a folder. What counts, records, shows and draws knows services by what they say of themselves.

const PROGRAMMES = readdirSync("lib/programme", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Everything but the programmes, the room of what they share, and the words of the trade. */
const ENGINES = listSources(["app", "components", "lib"]).filter(
  ({ path }) => !/^lib\/(programme|screening)\/|^lib\/glossary\.ts$/.test(path),
);

/** Pages and forms that are one programme's own: what they show is known to it alone. */
const OWN_VIEWS: Record<string, readonly string[]> = {
  growth: [
    "components/weighing/cells.tsx",
    "components/weighing/details.tsx",
    "components/weighing/row-end.tsx",
    "components/weighing/row-forms.tsx",
    "components/weighing/weighing-grid.tsx",
    "lib/entry/raised-months.ts",
    "lib/page/person/child-lanes.ts",
    "lib/page/person/growth-alerts.ts",
    "lib/page/person/growth-rows.ts",
    "lib/page/person/growth.ts",
    "lib/page/person/implausible-weighing.ts",
    "lib/page/home/read-weighing.ts",
    "lib/page/search/small-children.ts",
    "lib/entry/read-undo-ms.ts",
    "lib/recording/record-weighing.ts",
    "lib/entry/weighing-roster.ts",
    "lib/entry/weighing-row.ts",
  ],
  pregnancy: [
    "components/person-page/pregnancy-cards.tsx",
    "lib/page/home/contacts.ts",
    "components/service-form/pregnancy-card.tsx",
    "components/service-form/ten-t.tsx",
    "lib/page/person/pregnancies.ts",
    "lib/page/person/pregnancy-alerts.ts",
    "lib/names/pregnancy-line.ts",
    "lib/names/pregnancy-stage.ts",
    "lib/entry/pregnancy-view.ts",
  ],
};

test("the guard sees the engines and the programmes", () => {
  expect(ENGINES.length).toBeGreaterThan(400);
  expect(PROGRAMMES).toEqual(expect.arrayContaining(["growth", "pregnancy", "tuberculosis"]));
});

test("no engine names a service", () => {
  const named = new RegExp(`["'\`](${SERVICE_KINDS.join("|")}|SKRINING_)["'\`:]`);

  expect(findLines(ENGINES, named)).toEqual([]);
});

test("no engine imports from a programme but its own views", () => {
  const imports = ENGINES.flatMap(({ path, text }) =>
    PROGRAMMES.filter((name) => text.includes(`"#lib/programme/${name}/`))
      .filter((name) => !OWN_VIEWS[name]?.includes(path))
      .map((name) => `${path} ${name}`),
  );

  expect(imports).toEqual([]);
});

test("no view is listed that no longer asks its programme", () => {
  const texts = new Map(ENGINES.map(({ path, text }) => [path, text]));
  const idle = Object.entries(OWN_VIEWS).flatMap(([name, paths]) =>
    paths.filter((path) => !texts.get(path)?.includes(`"#lib/programme/${name}/`)),
  );

  expect(idle).toEqual([]);
});
