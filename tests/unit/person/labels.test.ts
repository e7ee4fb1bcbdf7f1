import { expect, test } from "vitest";
import { maskName } from "#lib/person/labels";

test("a guest's name is shown by its first letters", () => {
  expect(maskName("Siti Aminah")).toBe("S*** A*****");
  expect(maskName("I Gusti")).toBe("I G****");
});
