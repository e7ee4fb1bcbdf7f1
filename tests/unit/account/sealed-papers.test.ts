import { expect, test } from "vitest";
import { firstPasswordIsOver } from "#lib/account/first-password";
import { NOBODYS_BROWSER, openBrowser, sealBrowser, withAccount } from "#lib/account/known-browser";
import { isFor, makeTicket, readTicket } from "#lib/account/ticket";
import { seal } from "#lib/db/sealing";

const PROVED = { id: "0190b1c0-0000-7000-8000-000000000001", passwordHash: "$argon2id$satu" };
const NOON = new Date("2026-11-12T05:00:00Z");
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

test("a ticket lasts ten minutes and is for one account and one password", () => {
  const sealed = makeTicket(PROVED, NOON);
  const ticket = readTicket(sealed, later(9.99));
  expect(ticket && isFor(ticket, PROVED)).toBe(true);
  expect(ticket && isFor(ticket, { ...PROVED, passwordHash: "$argon2id$dua" })).toBe(false);
  expect(ticket && isFor(ticket, { ...PROVED, id: "0190b1c0-0000-7000-8000-000000000002" })).toBe(false);
  expect(readTicket(sealed, later(10))).toBeNull();
  expect(sealed).not.toContain(PROVED.id);
});

test("a ticket that was made up, changed, or sealed for something else is none", () => {
  const sealed = makeTicket(PROVED, NOON);
  const changed = `${sealed.slice(0, 30)}${sealed[30] === "A" ? "B" : "A"}${sealed.slice(31)}`;
  expect(readTicket(changed, NOON)).toBeNull();
  expect(readTicket("", NOON)).toBeNull();
  expect(readTicket(sealBrowser(withAccount(NOBODYS_BROWSER, PROVED.id)), NOON)).toBeNull();
});

test("a browser remembers twelve accounts, the last one first, and what was not sealed here is nobody's", () => {
  const accounts = Array.from({ length: 14 }, (_, n) => `0190b1c0-0000-7000-8000-0000000000${n + 10}`);
  const browser = accounts.reduce((known, id) => withAccount(known, id, id), NOBODYS_BROWSER);
  expect(browser.accounts).toEqual(accounts.slice(2).reverse());
  expect(browser.factors).toEqual(browser.accounts);
  const { factors: _, ...former } = browser;
  expect(openBrowser(seal(JSON.stringify(former), "known browser"))).toEqual({ ...browser, factors: [] });
  expect(openBrowser(sealBrowser(browser))).toEqual(browser);
  expect(browser.id).not.toBe(NOBODYS_BROWSER.id);
  expect(openBrowser(makeTicket(PROVED, NOON))).toEqual(NOBODYS_BROWSER);
});

test.each([
  ["just before seven days", 7 * 24 * 60 - 1, null, false],
  ["at seven days", 7 * 24 * 60, null, true],
  ["after eight days", 8 * 24 * 60, null, true],
  ["long after, once it is one's own", 800 * 24 * 60, NOON, false],
])("a first password %s", (_, minutes, passwordChangedAt, over) => {
  expect(firstPasswordIsOver({ passwordChangedAt, passwordIssuedAt: NOON }, later(minutes))).toBe(over);
});
