import { expect, test } from "vitest";
import { givenBack, MERGED_FIELDS, type Sealed, takenOver } from "#lib/recording/merged-identity";

const NOTHING: Sealed = {
  id: "a",
  nikHash: null,
  nikCipher: null,
  motherId: null,
  motherName: null,
  birthOrder: null,
  familyId: null,
  phone: null,
  dusun: null,
  rt: null,
};
const cipher = "tersandi";
const FULL: Sealed = {
  id: "b",
  nikHash: "sidik",
  nikCipher: cipher,
  motherId: "m",
  motherName: "Sari",
  birthOrder: 2,
  familyId: "k",
  phone: "0812",
  dusun: "Air Ketekok",
  rt: "03",
};

test("whoever stays takes over all that it lacks, the NIK with what opens it", () => {
  const { fields, data } = takenOver(NOTHING, FULL);

  expect(fields).toEqual([...MERGED_FIELDS]);
  const { id: _, ...known } = FULL;
  expect(data).toEqual(known);
});

test("what it knows itself stays, and of what neither knows nothing is written", () => {
  expect(takenOver(FULL, { ...FULL, id: "c", phone: "0899", rt: "07" })).toEqual({ fields: [], data: {} });
  expect(takenOver(NOTHING, { ...NOTHING, id: "c" })).toEqual({ fields: [], data: {} });
});

test.each(MERGED_FIELDS)("%s alone is taken over, and given back when the merge is undone", (name) => {
  const kept = { ...FULL, id: "a", [name]: null, ...(name === "nikHash" && { nikCipher: null }) };
  const { fields, data } = takenOver(kept, FULL);

  expect(fields).toEqual([name]);
  expect({ ...kept, ...data }).toEqual({ ...FULL, id: "a" });
  expect({ ...FULL, id: "a", ...givenBack(FULL, FULL, fields) }).toEqual(kept);
});

test("what somebody has corrected since is not given back", () => {
  expect(givenBack({ ...FULL, phone: "0899" }, FULL, ["phone", "rt"])).toEqual({ rt: null });
  expect(givenBack(FULL, FULL, ["made up"])).toEqual({});
});
