import { existsSync, readdirSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import { expect, test } from "vitest";
import { forbidden, LAYERS } from "#tests/architecture/dependency-rules";

const GENERATED = "^lib/db/generated/";

async function violations(folders: string[]) {
  const { output } = await cruise(folders, {
    ruleSet: { forbidden },
    validate: true,
    exclude: { path: "^(\\.next|\\.data)/" },
    doNotFollow: { path: `node_modules|${GENERATED}` },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      conditionNames: ["import", "node"],
    },
  });
  if (typeof output === "string") throw new Error(output);
  return output.summary;
}

test("a folder imports only what the list puts before it", async () => {
  const summary = await violations(
    ["app", "components", "lib", "prisma"].filter((folder) => existsSync(folder)),
  );

  // An unsupported TypeScript makes the tool read nothing and pass.
  expect(summary.totalCruised).toBeGreaterThan(100);
  expect(summary.totalDependenciesCruised).toBeGreaterThan(200);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

test("every folder of lib has its line in the list", () => {
  const known = LAYERS.flat();
  const present = readdirSync("lib").map((name) => name.replace(/\.ts$/, ""));

  expect(present.filter((name) => !known.includes(name))).toEqual([]);
});
