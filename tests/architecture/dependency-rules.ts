import type { IReachabilityForbiddenRuleType, IRegularForbiddenRuleType } from "dependency-cruiser";

// Who may import whom. Read LAYERS top to bottom: a folder knows only the lines above it,
// and folders on one line do not know each other.
export const LAYERS = [
  ["env", "errors", "format", "glossary"],
  ["period"],
  ["mask", "address", "edge"],
  ["db"],
  ["postgres"],
  ["area", "reference"],
  ["access"],
  ["audit"],
  ["action"],
  ["form"],
  ["account", "unit", "incident", "screen", "shape", "key"],
  ["person"],
  ["service"],
  ["pregnancy", "screening"],
  ["programme"],
  ["sasaran"],
  ["fact"],
  ["measure"],
  ["recording"],
  ["entry"],
  ["coverage"],
  ["names", "quality"],
  ["follow-up"],
  ["report", "rollout"],
  ["publication"],
  ["exchange", "live"],
  ["page"],
  ["backup"],
  ["cli"],
];

const PURE = "/(rules|labels|schema|measures|status|catalogue)\\.ts$";
const DATABASE = "^(node_modules/(@prisma/|pg/)|lib/db/generated/(client|internal|models))";
const WORKS: IRegularForbiddenRuleType["to"] = { dependencyTypesNot: ["type-only"] };

const layered = LAYERS.flatMap((layer, depth) =>
  layer.map((folder) => {
    const outOfReach = LAYERS.slice(depth)
      .flat()
      .filter((other) => other !== folder);
    return rule(
      `lib-${folder}-looks-up-only`,
      `^lib/${folder}(/|\\.)`,
      `^lib/(${outOfReach.join("|")})(/|\\.)`,
    );
  }),
);

const named = [
  rule("programmes-do-not-know-each-other", "^lib/programme/([^/]+)/", {
    path: "^lib/programme/",
    pathNot: "^lib/programme/($1/|sources\\.ts)",
  }),
  // Words and shapes of one screen: whoever else wants a number asks lib/coverage.
  rule("only-screens-know-page", "^(lib/(?!page/)|prisma/)", "^lib/page/"),
  // Which units, against what, by which twelve counts: asked in lib/coverage, never put together again elsewhere.
  rule(
    "coverage-is-the-door",
    "^lib/(?!coverage/)|^(app|components)/",
    "^lib/coverage/(figures|months)\\.ts$",
  ),
  // A page family stands alone; what all pages with a unit and a month have in common is lib/page/pws, and the pulse of
  // the day beats on several.
  rule("a-page-knows-no-other", "^lib/page/([^/]+)/", {
    path: "^lib/page/([^/]+)/",
    pathNot: "^lib/page/($1|pws|pulse)/",
  }),
  rule("pws-pages-have-one-ground", "^lib/page/pws/", "^lib/page/(?!pws/)"),
  rule("lib-knows-no-ui", "^lib/", "^(app|components)/"),
  rule("pure-files-do-no-io", `^lib/(?!db/).+${PURE}`, {
    path: "^(node_modules/(server-only|next|pg|@prisma)/|lib/db/(?!generated/enums)|(node:)?(fs|net|http|child_process))",
    ...WORKS,
  }),
  rule(
    "primitives-know-no-domain",
    "^components/ui/",
    "^(components/(?!ui/)|lib/(?!format|glossary|period/))",
  ),
  rule("charts-know-no-health", "^components/chart/", "^(components/(?!ui/|chart/)|lib/(?!format|period/))"),
  rule("components-read-no-data", "^components/", { path: "^lib/(db/|.*queries\\.ts$)", ...WORKS }),
  // What the browser runs stands in lib/entry; of the verbs a form knows how they answer, and nothing else.
  rule("components-do-not-record", "^components/", { path: "^lib/recording/", ...WORKS }),
  rule("components-know-answers-alone", "^components/", {
    path: "^lib/recording/",
    pathNot: "^lib/recording/(record-service|movements)\\.ts$",
  }),
  rule("routes-do-not-query", "^app/", {
    path: `${DATABASE}|^lib/db/`,
    pathNot: "^lib/db/health\\.ts$",
    ...WORKS,
  }),
  rule("prisma-lives-in-lib-db", "^(app|components|lib/(?!db/|postgres/|backup/|cli/))", {
    path: DATABASE,
    ...WORKS,
  }),
  rule(
    "only-commands-know-postgres",
    "^(app|components|lib/(?!postgres/|backup/|cli/)|instrumentation)",
    "^lib/(postgres|backup)/",
  ),
  rule("nothing-needs-tests", "^(app|components|lib|prisma)/", "^tests/"),
  // Types count too: what two files say to each other belongs in a third.
  rule("no-cycles", "^(app|components|lib|prisma)/", { circular: true, viaOnly: { pathNot: "/generated/" } }),
];

function rule(
  name: string,
  from: string,
  to: string | IRegularForbiddenRuleType["to"],
): IRegularForbiddenRuleType {
  return {
    name,
    severity: "error",
    from: { path: from },
    to: typeof to === "string" ? { path: to } : to,
  };
}

/** HIV, ODGJ, pasung: never among the tallies that machines are told, by whatever road. */
const apiReadsNothingRestricted: IReachabilityForbiddenRuleType = {
  name: "api-reads-nothing-restricted",
  severity: "error",
  from: { path: "^(lib/exchange|app/api)/" },
  to: { path: "^lib/(coverage/read-restricted|measure/restricted-tables)\\.ts$", reachable: true },
};

export const forbidden = [...layered, ...named, apiReadsNothingRestricted];
