import { expect, test } from "vitest";
import { findLines, listSources } from "#tests/support/source-files";

const product = listSources(["app", "components", "lib", "prisma", "instrumentation.ts"]);

const READS_ENVIRONMENT =
  /^(lib\/env\.ts|lib\/cli\/.*|lib\/postgres\/process\.ts|instrumentation\.ts|.*\.mjs|.*\.config\.ts)$/;
const READS_CLOCK = new Map([
  ["lib/period/today.ts", "the day"],
  ["lib/db/now.ts", "the instant of a write"],
]);
const MEANINGLESS =
  /(^|\/)(utils?|helpers?|services|types|constants|index|common|misc|manager)(\/|\.(ts|tsx)$)/;

test("the guards see the product", () => {
  expect(product.length).toBeGreaterThan(100);
});

test("only lib/env and the command line read the environment", () => {
  const others = product.filter(({ path }) => !READS_ENVIRONMENT.test(path));

  expect(findLines(others, /process\.env\b/)).toEqual([]);
});

test("only today and now read the clock", () => {
  const others = product.filter(({ path }) => !READS_CLOCK.has(path));

  expect(findLines(others, /new Date\(\s*\)/)).toEqual([]);
});

test("cookies have one door, so that each is the house's own: __Host-, Secure, and no script reads it", () => {
  const others = product.filter(({ path }) => path !== "lib/access/cookies.ts");

  expect(findLines(product, /\bcookies\b.*from "next\/headers"/)).toHaveLength(1);
  expect(findLines(others, /\bcookies\(\)|set-cookie/i)).toEqual([]);
  expect(findLines(others, /document\.cookie =/)).toHaveLength(1);
  expect(findLines(others, /document\.cookie = `\$\{name\}=.*isSecure/)).toHaveLength(1);
});

test("connections beside the pool have one door, so that one that PostgreSQL ends takes no process with it", () => {
  const others = product.filter(({ path }) => path !== "lib/db/own-connection.ts" && !isGenerated(path));

  expect(findLines(others, /new pg\.|new (Client|Pool)\(/)).toEqual([]);
});

const OUTSIDE_THE_SERVER = /^lib\/(cli|postgres)\/|^prisma\//;

test("the server runs no text, writes no HTML by hand, begins no program and asks nobody but its database", () => {
  const served = product.filter(({ path }) => !OUTSIDE_THE_SERVER.test(path) && !isGenerated(path));

  expect(findLines(served, /\beval\(|new Function\(|dangerouslySetInnerHTML|\.(inner|outer)HTML\b/)).toEqual(
    [],
  );
  expect(findLines(served, /RawUnsafe\(|\braw\((?!ANEW|MARK)/)).toEqual([]);
  expect(findLines(served, /child_process|^import (?!type).*"node:(vm|net|dgram)"/)).toEqual([]);
  expect(findLines(served, /Math\.random|createHash\("(md5|sha1)"\)/)).toEqual([]);
  // The public answer asks Next in its own process, with a request that no network carries.
  const own = [
    "components/shell/idle-warning.tsx",
    "components/live/stream.tsx",
    "lib/edge/public-answer.ts",
  ];
  const asks = served.filter(({ path }) => !own.includes(path));
  expect(findLines(asks, /\bfetch\(|import (?!type).*from "node:https?"/)).toEqual([]);
});

function isGenerated(path: string): boolean {
  return path.startsWith("lib/db/generated/");
}

test("an actions.ts exports nothing but actions made by lib/action; defineEntry only before sign-in", () => {
  const actions = product.filter(({ path }) => path.endsWith("/actions.ts"));

  expect(actions.filter(({ text }) => !text.startsWith('"use server";')).map(({ path }) => path)).toEqual([]);
  const behind = actions.filter(({ path }) => !path.startsWith("app/(masuk)/"));
  expect(findLines(actions, /^export (?!const \w+Action = define(Action|Entry|Rows)\()/)).toEqual([]);
  expect(findLines(behind, /defineEntry/)).toEqual([]);
});

test("nothing is an action by itself: use server stands only in actions.ts", () => {
  const others = product.filter(({ path }) => !path.endsWith("/actions.ts"));

  expect(findLines(others, /^\s*["']use server["']/)).toEqual([]);
});

test("a chart is drawn by the server alone: nothing in it waits for a script or is measured by one", () => {
  const charts = product.filter(({ path }) => /^components\/(chart|pws)\//.test(path));

  expect(charts.length).toBeGreaterThan(15);
  expect(findLines(charts, /use client|\buse(State|Effect|LayoutEffect|Ref)\(|next\/dynamic/)).toEqual([]);
});

test("of how many an indicator is told is said in one place: a percent sign of its own has only the weighing", () => {
  const sign = /formatPercentSign/;
  const others = product.filter(
    ({ path }) => !/^(lib\/format\.ts|components\/weighing\/counts\.tsx)$/.test(path),
  );

  expect(findLines(product, sign).length).toBeGreaterThan(1);
  expect(findLines(others, sign)).toEqual([]);
});

const READS_NUMBERS = /^lib\/(measure|coverage|cli)\//;

test("numbers have one door: only lib/coverage reads the tallies that lib/measure keeps", () => {
  const read = /\b(FROM|JOIN)\s+tallies\b/;
  const others = product.filter(
    ({ path }) => !READS_NUMBERS.test(path) && !path.startsWith("lib/db/generated/"),
  );

  expect(findLines(product, read).length).toBeGreaterThan(0);
  expect(findLines(others, read)).toEqual([]);
});

const COUNTS_RESTRICTED =
  /^lib\/(measure\/(person-years|tallies|verify|restricted-tables)|db\/(rights|policies))\.ts$/;

test("restricted masks are read through one function: nobody but who counts them names their tables", () => {
  const named = /restricted_(years|tallies)/;
  const own = product.filter(({ path }) => !path.startsWith("lib/db/generated/") && /\.tsx?$/.test(path));

  expect(findLines(own, named).length).toBeGreaterThan(0);
  expect(
    findLines(
      own.filter(({ path }) => !COUNTS_RESTRICTED.test(path)),
      named,
    ),
  ).toEqual([]);
});

test("every file of lib and components is named after what it is about", () => {
  const named = product.filter(({ path }) => /^(lib|components)\//.test(path)).map(({ path }) => path);

  expect(named.filter((path) => MEANINGLESS.test(path))).toEqual([]);
  expect(named.filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
});

test("only files that a tool asks for have a default export", () => {
  const others = product.filter(({ path }) => !/^app\/|\.config\.(ts|mjs)$/.test(path));

  expect(findLines(others, /^export default\b/)).toEqual([]);
});

test("dates are written into one field, whatever language the browser speaks", () => {
  expect(findLines(product, /type=\{?["'](date|datetime-local|month|week)["']/)).toEqual([]);
});

/** Signing out is for whoever is signed in; the others only change an address. */
const SENT_BY_ANYBODY = /^app\/\(masuk\)\/|sign-out-form\.tsx$/;

test("every form behind sign-in says whose account typed it", () => {
  const forms = product.filter(
    ({ path, text }) =>
      /<form\b/.test(text) &&
      /useActionState|formAction|action=\{start\}/.test(text) &&
      !SENT_BY_ANYBODY.test(path),
  );

  expect(forms.length).toBeGreaterThan(10);
  expect(
    forms.filter(({ text }) => !/<TypedBy \/>|ACCOUNT_ENTRY/.test(text)).map(({ path }) => path),
  ).toEqual([]);
});
