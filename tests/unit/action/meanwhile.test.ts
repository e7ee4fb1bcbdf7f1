import { expect, test } from "vitest";
import { joinOrAsk } from "#lib/action/meanwhile";
import type { Invalid } from "#lib/errors";

const opened = { permille: "900", source: "Renstra" };

function refusalOf(work: () => unknown): Invalid {
  try {
    work();
  } catch (error) {
    return error as Invalid;
  }
  throw new Error("Nothing was refused.");
}

test("what only I changed is written, what only the other changed stays", () => {
  const stored = { ...opened, source: "SK 12" };
  expect(joinOrAsk({ opened, typed: { ...opened, permille: "950" }, stored })).toEqual({
    permille: "950",
    source: "SK 12",
  });
});

test("both values stand beside the field; sent again with what was seen, mine is written", () => {
  const typed = { ...opened, permille: "" };
  const stored = { ...opened, permille: "930" };
  const refusal = refusalOf(() => joinOrAsk({ opened, typed, stored }, { wordsFor: (text) => text }));
  expect(refusal.fields.permille).toMatch(/^Sementara itu orang lain menyimpan 930; isian Anda [^;.]+\. /);
  const seen = JSON.parse(refusal.entries.awal ?? "");
  expect(joinOrAsk({ opened: seen, typed, stored })).toEqual(typed);
  const again = { ...opened, permille: "940" };
  expect(refusalOf(() => joinOrAsk({ opened: seen, typed, stored: again })).fields).toHaveProperty(
    "permille",
  );
});

test("a form that says nothing about its opening writes what it says", () => {
  expect(joinOrAsk({ typed: { name: "a" }, stored: { name: "b" } })).toEqual({ name: "a" });
});
