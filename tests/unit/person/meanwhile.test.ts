import { expect, test } from "vitest";
import { type IdentityTexts, inputWith, joinChanges, textsOf } from "#lib/person/meanwhile";

const opened: IdentityTexts = {
  nik: "BELUM_REKAM",
  name: "Aisyah",
  sex: "P",
  bornOn: "1998-04-05",
  motherId: "",
  motherName: "Rohani",
  birthOrder: "",
  dusun: "",
  rt: "2",
  phone: "",
};

const join = (typed: object, stored: object, more: object = {}) =>
  joinChanges({
    opened,
    typed: { ...opened, ...typed },
    stored: { ...opened, ...stored },
    seen: {},
    choices: {},
    ...more,
  });

const [mine, theirs] = ["081111111111", "082222222222"];

test.each([
  ["nobody changed it", {}, {}, "", []],
  ["I changed it", { phone: mine }, {}, mine, []],
  ["the other changed it", {}, { phone: theirs }, theirs, []],
  ["both wrote the same", { phone: mine }, { phone: mine }, mine, []],
  [
    "both changed it",
    { phone: mine },
    { phone: theirs },
    theirs,
    [{ field: "phone", typed: mine, stored: theirs }],
  ],
])("%s", (_, typed, stored, phone, clashes) => {
  const result = join(typed, stored);
  expect(result.joined.phone).toBe(phone);
  expect(result.clashes).toEqual(clashes);
});

test("a value that I emptied is emptied, one that the other emptied stays empty", () => {
  expect(join({ rt: "" }, {}).joined.rt).toBe("");
  expect(join({ dusun: "A" }, { rt: "" }).joined).toMatchObject({ dusun: "A", rt: "" });
});

test("a choice settles what was seen, not what changed once more", () => {
  const seen = { phone: theirs };
  const both = [{ phone: mine }, { phone: theirs }] as const;
  expect(join(...both, { seen, choices: { phone: "isian" } })).toMatchObject({
    joined: { phone: mine },
    clashes: [],
  });
  expect(join(...both, { seen, choices: { phone: "tersimpan" } })).toMatchObject({
    joined: { phone: theirs },
    clashes: [],
  });
  const again = join({ phone: mine }, { phone: "083333333333" }, { seen, choices: { phone: "isian" } });
  expect(again.clashes).toHaveLength(1);
});

test("texts and input are two forms of one thing", () => {
  const input = inputWith(
    { id: "x", name: "", sex: "L", bornOn: "2000-01-01" },
    { ...opened, nik: "1902012503909001" },
  );
  expect(input).toMatchObject({
    nik: "1902012503909001",
    noNikReason: undefined,
    sex: "P",
    bornOn: "1998-04-05",
  });
  expect(textsOf(input)).toEqual({ ...opened, nik: "1902012503909001" });
  expect(inputWith(input, opened)).toMatchObject({ nik: undefined, noNikReason: "BELUM_REKAM" });
});
