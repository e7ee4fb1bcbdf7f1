import { type APIRequestContext, type BrowserContext, expect } from "@playwright/test";
import { ACCOUNT_ENTRY } from "#lib/action/form";
import { db } from "#lib/db/client";
import { ACTIONS } from "#tests/e2e/access-table";
import { CAPTURES, type Capture } from "#tests/e2e/action-captures";
import { accountIn, inPlaces, type Places, preparePlaces, prepareWork } from "#tests/support/access-places";
import { type AccessRow, accessRows } from "#tests/support/access-rows";
import { databaseSnapshot } from "#tests/support/database-snapshot";
import { cookieOf, signInTo, test } from "#tests/support/e2e-test";
import { type Captured, capture, replay, withOthers } from "#tests/support/replayed-action";
import { listActions } from "#tests/support/site-map";

const rows = accessRows(ACTIONS);
const WORDS: Record<string, string> = {
  SIGNED_OUT: "sesi",
  FORBIDDEN: "hak",
  NOT_FOUND: "asing",
  UNIT_OUTSIDE_MANAGEMENT: "asing",
  HOME_UNKNOWN: "asing",
};
/** All that an account does whose owner has yet to choose a password. */
const BEFORE_PASSWORD = [
  "signInAction",
  "signInToPosyanduAction",
  "signInWithCodeAction",
  "chooseFirstPasswordAction",
  "signOutAction",
];
type Judged = { row: AccessRow; sent: Captured; plan: Capture };

let places: Places;

test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 1440, height: 900 } });

test.beforeAll(async () => {
  places = { ...(await preparePlaces()), ...(await prepareWork()) };
});

test("every action has its answers written out", () => {
  const written = [...new Set(rows.map(({ subject }) => subject.replace(":luar", "")))].sort();

  expect(written).toEqual(listActions());
  expect(Object.keys(CAPTURES).sort()).toEqual(listActions());
});

for (const [action, plan] of Object.entries(CAPTURES)) {
  test(`${action} answers every role as the table says, and changes nothing where it refuses`, async ({
    browser,
    request,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: plan.script === true });
    const captured = await capturedBy(context, plan);
    await context.close();

    const own: Judged[] = rows
      .filter(({ subject }) => subject.replace(":luar", "") === action)
      .map((row) => {
        const outside = row.subject.endsWith(":luar");
        return { row, plan, sent: outside ? withOthers(captured, twins(captured)) : captured };
      });
    // Refused first, so that nobody is refused only because it has already happened.
    const before = await databaseSnapshot();
    if (!BEFORE_PASSWORD.includes(action)) await judgeBeginner(request, captured);
    const refusals = [];
    for (const one of own) refusals.push(await refusalsOf(request, one));
    expect(await databaseSnapshot(), "what refused requests left behind").toEqual(before);
    for (const [at, one] of own.entries()) {
      const answers = { ...refusals[at], ...(await grantsOf(request, one)) };
      expect(answers, one.row.subject).toEqual(Object.fromEntries(one.row.answers));
    }
  });
}

/** A nurse who still has the first password is told to choose one. */
async function judgeBeginner(request: APIRequestContext, sent: Captured): Promise<void> {
  const told = await replay(request, await asTypedBy(sent, "pemula"), accountIn(places, "pemula"));
  expect(told, "what an account with its first password is told").toBe("PASSWORD_FIRST");
}

/** The request as the browser of an allowed role made it. */
async function capturedBy(context: BrowserContext, { by, at, fill, send }: Capture): Promise<Captured> {
  const page = await context.newPage();
  const account = accountIn(places, by);
  await cookieOf(account); // a second device, for the one who ends its session
  if (account) await signInTo(context, account);
  await page.goto(inPlaces(at, places));
  await fill?.(page, places);
  if (typeof send !== "string") return capture(page, () => send(page));
  return capture(page, () => page.getByRole("button", { name: send }).first().click());
}

async function answerOf(request: APIRequestContext, sent: Captured, who: string): Promise<string> {
  return replay(request, await asTypedBy(sent, who), accountIn(places, who));
}

/** What those are told whom the table refuses. */
async function refusalsOf(request: APIRequestContext, { row, sent }: Judged) {
  const answers: Record<string, string> = {};
  for (const [who, expected] of row.answers)
    if (expected !== "boleh") answers[who] = wordFor(await answerOf(request, sent, who));
  return answers;
}

/** What the others are told, the one first whose form it is. */
async function grantsOf(request: APIRequestContext, { row, sent, plan }: Judged) {
  const answers: Record<string, string> = {};
  const allowed = [...row.answers].filter(([, expected]) => expected === "boleh").map(([who]) => who);
  if (allowed.includes(plan.by) || plan.by === "beginner")
    expect(await answerOf(request, sent, plan.by), `what ${plan.by} is answered`).toBe(
      plan.refused ?? "done",
    );
  for (const who of allowed) {
    const word = wordFor(await answerOf(request, sent, who));
    // By now it has happened: what is gone may be said to be gone.
    answers[who] = word === "asing" && !row.subject.endsWith(":luar") ? "boleh" : word;
  }
  return answers;
}

/** A form says which account typed it: to judge the roles, each sends one of its own. */
async function asTypedBy(sent: Captured, who: string): Promise<Captured> {
  const username = accountIn(places, who);
  const user = username && (await db().user.findUnique({ where: { username }, select: { id: true } }));
  const entry = new RegExp(`(${ACCOUNT_ENTRY}"\\r\\n\\r\\n)[0-9a-f-]{36}`, "g");
  if (!user) return sent;
  return {
    ...sent,
    body: Buffer.from(sent.body.toString("latin1").replace(entry, `$1${user.id}`), "latin1"),
  };
}

/** A bare status is no answer of a form. */
function wordFor(answer: string): string {
  return WORDS[answer] ?? (/^\d+$/.test(answer) ? answer : "boleh");
}

/** Each id of the common reach with the one that stands for it in another puskesmas. */
function twins({ body }: Captured): Map<string, string> {
  const pairs = Object.entries(places).flatMap(([name, id]) => {
    const other = places[`${name}Luar`];
    return other ? [[id, other] as const] : [];
  });
  const [, record] = /name="(?:\w*_)?id"\r\n\r\n(\S+)/.exec(body.toString()) ?? [];
  const known = pairs.some(([id]) => body.includes(id));
  return new Map(known || !record ? pairs : [...pairs, [record, places.catatanLuar ?? ""]]);
}
