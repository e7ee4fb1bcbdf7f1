import { expect, test } from "vitest";
import { COMPARE } from "#lib/page/compare/addresses";

const SEVEN = ["KIA01", "KIA03", "KIA04", "GIZ01", "GIZ06", "SPM06", "SPM07"];
const DESA = [1, 2, 3, 4, 5, 6, 7].map((number) => `19.02.01.200${number}`);

test("six stand beside each other, seven are asked for in vain", () => {
  const asked = (most: number) =>
    COMPARE.read({ indikator: SEVEN.slice(0, most).join(","), unit: DESA.slice(0, most).join(",") });
  expect(asked(6)).toMatchObject({ indicators: SEVEN.slice(0, 6), units: DESA.slice(0, 6) });
  expect(asked(7)).toMatchObject({ indicators: null, units: null });
});

test("each is asked for once, and one that is none is none of them", () => {
  expect(COMPARE.read({ indikator: "KIA03,KIA01,KIA03" }).indicators).toEqual(["KIA03", "KIA01"]);
  expect(COMPARE.read({ indikator: "KIA03,KIA99" }).indicators).toBeNull();
  expect(COMPARE.read({ unit: "19.02.01.2001,../admin" }).units).toBeNull();
});
