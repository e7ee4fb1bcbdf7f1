import { expect, test } from "vitest";
import { joinChanges } from "#lib/action/meanwhile";
import { type IdentityTexts, inputWith, textsOf } from "#lib/person/meanwhile";

const opened: IdentityTexts = {
  nik: "BELUM_REKAM",
  name: "Aisyah",
  sex: "P",
  bornOn: "1998-04-05",
  motherId: "",
  motherName: "Rohani",
  birthOrder: "",
  kk: "",
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

test("a card typed meanwhile is not overwritten by another without a word", () => {
  const clash = join({ kk: "mark of mine" }, { kk: "mark of theirs" });
  expect(clash.clashes).toEqual([{ field: "kk", typed: "mark of mine", stored: "mark of theirs" }]);
  expect(clash.joined.kk).toBe("mark of theirs");
  expect(join({}, { kk: "mark of theirs" }).clashes).toEqual([]);
});

test("what somebody else changed besides is told apart from what both changed", () => {
  expect(join({ phone: mine }, { rt: "7", dusun: "B" }).theirs).toEqual(["dusun", "rt"]);
  expect(join({ phone: mine }, { phone: mine }).theirs).toEqual([]);
  expect(join({ phone: mine }, {}).theirs).toEqual([]);
});

test("texts and input are two forms of one thing", () => {
  const nik = "1902012503909001";
  const numbers = { nik, kk: undefined };
  const input = inputWith({ id: "x", name: "", sex: "L", bornOn: "2000-01-01" }, opened, numbers);
  expect(input).toMatchObject({ nik, noNikReason: undefined, sex: "P", bornOn: "1998-04-05" });
  const texts = textsOf(input, { nik: "mark", kk: "" });
  expect(texts).toEqual({ ...opened, nik: "mark" });
  expect(JSON.stringify(texts)).not.toContain(nik);
  expect(inputWith(input, opened, { nik: undefined, kk: undefined })).toMatchObject({
    nik: undefined,
    noNikReason: "BELUM_REKAM",
  });
});
