import { expect, test } from "vitest";
import { type AccountDeeds, unusualIn, unusualTitle } from "#lib/page/home/unusual";

const NOTHING = { names: 0, failed: 0, blocked: 0, voided: 0, exported: 0, reset: 0 };

function account(name: string, deeds: Partial<AccountDeeds>): AccountDeeds {
  return { actorId: name, name, role: "PETUGAS", unit: "Puskesmas Sijuk", ...NOTHING, ...deeds };
}

const titlesOf = (...deeds: AccountDeeds[]) => unusualIn(deeds).map(({ title }) => title);

test.each([
  [{ failed: 4 }, []],
  [{ failed: 5 }, ["Sri gagal masuk 5 kali"]],
  [{ blocked: 1 }, ["Sri ditahan masuk 1 kali"]],
  // Who was held up failed too: one line.
  [{ blocked: 1, failed: 5 }, ["Sri ditahan masuk 1 kali"]],
  [{ voided: 4 }, []],
  [{ voided: 5 }, ["Sri membatalkan 5 catatan"]],
  [{ exported: 0 }, []],
  [{ exported: 1 }, ["Sri mengunduh 1 berkas"]],
  [{ reset: 0 }, []],
  [{ reset: 1 }, ["Sri menyetel ulang 1 akun"]],
] as const)("%o", (deeds, titles) => {
  expect(titlesOf(account("Sri", deeds))).toEqual(titles);
});

test.each([
  ["as many as nobody else, but fewer than a hundred", 99, [10, 10], false],
  ["a hundred, ten times the usual", 100, [10, 10], true],
  ["three times the usual", 120, [40, 40], false],
  ["one above three times the usual", 121, [40, 40], true],
  // Of an even number the lower of the two in the middle: 40 of 40, 90.
  ["three times the lower middle", 120, [40, 90, 500], false],
  ["one above it", 121, [40, 40, 90], true],
  ["whoever opened none does not make the others unusual", 120, [40, 40, 0, 0, 0], false],
] as const)("of names: %s", (_, names, others, told) => {
  const titles = titlesOf(
    account("Sri", { names }),
    ...others.map((many, place) => account(`lain ${place}`, { names: many })),
  );
  expect(titles.includes(`Sri membuka ${names} nama`)).toBe(told);
});

test("the usual is that of the own role", () => {
  const kader = (name: string, names: number) => account(name, { names, role: "KADER" });
  const all = [
    kader("Wati", 100),
    kader("Ani", 10),
    kader("Ida", 10),
    account("Sri", { names: 400 }),
    account("Yuli", { names: 400 }),
  ];

  expect(unusualIn(all).map(({ title, text }) => [title, text])).toEqual([
    ["Wati membuka 100 nama", "Puskesmas Sijuk. 10 kali yang biasa untuk perannya (10)."],
  ]);
});

test("the gravest stands first, and eight at most", () => {
  const one = account("Sri", { reset: 1, exported: 1, voided: 5, names: 0 });
  const held = account("Yuli", { blocked: 2, failed: 9 });
  const lines = unusualIn([one, held, account("Rina", { failed: 5 })]);

  expect(lines.map(({ key, tone }) => [key, tone])).toEqual([
    ["ditahan Yuli", "danger"],
    ["gagal Rina", "open"],
    ["batal Sri", "open"],
    ["unduh Sri", "open"],
    ["setel Sri", "open"],
  ]);
  const many = Array.from({ length: 9 }, (_, place) => account(`${place}`, { reset: 1 }));
  expect(unusualIn(many.slice(1))).toHaveLength(8);
  expect(unusualIn(many)).toHaveLength(8);
});

test("a name that nobody has is told as it was typed into, and found by it", () => {
  const [line] = unusualIn([account("admin1", { actorId: null, role: "", unit: "", failed: 5 })]);

  expect(line).toMatchObject({
    key: "gagal admin1",
    text: "Nama pengguna yang tidak dikenal.",
    actorId: null,
    actor: "admin1",
    action: "account.sign-in-failed",
  });
});

test("the title counts the lines", () => {
  expect(unusualTitle([], 7)).toBe("Tidak ada yang tidak biasa dalam 7 hari");
  expect(unusualTitle(unusualIn([account("Sri", { reset: 1 })]), 7)).toBe("1 hal tidak biasa dalam 7 hari");
});
