import { expect, test } from "vitest";
import { readingOn } from "#lib/action/reading-day";
import { agedWords, bornWords, estimateText, readEstimate } from "#lib/person/estimated-birth";
import { IdentityFormInput, RegistrationFormInput } from "#lib/person/schema";

const TODAY = "2026-11-12";

test.each([
  ["1963", "1963-07-01"],
  ["63", "1963-07-01"],
  ["63 tahun", "1963-07-01"],
  ["63 th", "1963-07-01"],
  ["101", "1925-07-01"],
  ["2021", "2021-07-01"],
  ["5", "2021-07-01"],
  ["3-2024", "2024-03-15"],
  ["Mar 2024", "2024-03-15"],
  ["03/2024", "2024-03-15"],
  ["032024", "2024-03-15"],
  ["10-2026", "2026-10-15"],
  ["9-1963", "1963-09-15"],
])("%s is %s", (text, day) => {
  expect(readEstimate(text, TODAY)).toEqual({ day });
});

test.each([
  ["2022", /bulan dan tahun/],
  ["4", /bulan dan tahun/],
  ["0", /bulan dan tahun/],
  ["2027", /tidak mungkin/],
  ["1906", /tidak mungkin/],
  ["120", /tidak mungkin/],
  ["tua", /misalnya 1963/],
  ["11-2026", /isi tanggal lahirnya/],
  ["12-2026", /tidak mungkin/],
  ["13-2024", /tidak terbaca/],
  ["3-1906", /tidak mungkin/],
])("%s is refused", (text, problem) => {
  expect(readEstimate(text, TODAY)).toEqual({ problem: expect.stringMatching(problem) });
});

test("an estimate of five years is refused on the day before it is five", () => {
  expect(readEstimate("2021", "2026-06-30")).toHaveProperty("problem");
  expect(readEstimate("2021", "2026-07-01")).toEqual({ day: "2021-07-01" });
});

const typed = {
  id: "01932b00-0000-7000-8000-000000000001",
  noNikReason: "BELUM_REKAM",
  name: "Nek Saniah",
  sex: "P",
  bornOn: "",
  bornAbout: "63",
  homeId: "01932b00-0000-7000-8000-000000000002",
};
const read = (more: object = {}) =>
  readingOn(TODAY, () => RegistrationFormInput.safeParse({ ...typed, ...more }));

test("the form takes an estimate in place of a date, never one beside the other", () => {
  expect(read().data).toMatchObject({ bornOn: "1963-07-01", bornEstimated: "ya" });
  expect(read({ bornOn: "5-4-63" }).error?.issues).toMatchObject([
    { path: ["bornAbout"], message: expect.stringMatching(/tidak keduanya\. Kosongkan tanggal lahir/) },
  ]);
  expect(read({ bornOn: "5-4-63", bornAbout: " " }).data).toMatchObject({ bornOn: "1963-04-05" });
  expect(read({ bornAbout: "" }).error?.issues).toMatchObject([{ path: ["bornOn"] }]);
  expect(read({ bornAbout: "2" }).error?.issues).toMatchObject([
    { path: ["bornOn"] },
    { path: ["bornAbout"], message: expect.stringMatching("bulan dan tahun") },
  ]);
});

test.each([
  // An estimate in the place of a date that was stored: the date has to be emptied.
  [{ awal: "1985-03-05", bornOn: "5-3-1985", bornAbout: "1970" }, null],
  [
    { awal: "1985-03-05", bornOn: "", bornAbout: "1970" },
    { bornOn: "1970-07-01", bornEstimated: "ya" },
  ],
  // A date that became known stands over the estimate with which the form was opened, not over another one.
  [{ awal: "1963-07-01~", bornOn: "5-4-63", bornAbout: "1963" }, { bornOn: "1963-04-05" }],
  [{ awal: "2024-03-15~", bornOn: "20-3-2024", bornAbout: "03-2024" }, { bornOn: "2024-03-20" }],
  [{ awal: "1963-07-01~", bornOn: "5-4-63", bornAbout: "1964" }, null],
])("a correction %j is read as %j", ({ awal, ...born }, as) => {
  const { homeId: _, ...person } = typed;
  const sent = { ...person, ...born, awal: JSON.stringify({ bornOn: awal }) };
  const result = readingOn(TODAY, () => IdentityFormInput.safeParse(sent));
  if (!as) expect(result.error?.issues).toMatchObject([{ path: ["bornAbout"] }]);
  else {
    expect(result.data).toMatchObject(as);
    expect(result.data && "bornEstimated" in result.data).toBe("bornEstimated" in as);
  }
});

test("an estimate is called one", () => {
  expect(bornWords({ bornOn: "1963-07-01", bornEstimated: true })).toBe("sekitar 1963 (perkiraan)");
  expect(bornWords({ bornOn: "1963-07-01" })).toBe("1 Jul 1963");
  expect(bornWords({ bornOn: "2024-03-15", bornEstimated: true })).toBe("sekitar Mar 2024 (perkiraan)");
  expect(estimateText("2024-03-15")).toBe("03-2024");
  expect(estimateText("1963-07-01")).toBe("1963");
  expect(agedWords({ bornOn: "1963-07-01", bornEstimated: true }, TODAY)).toBe("63 th (perkiraan)");
  expect(agedWords({ bornOn: "1963-07-01" }, TODAY)).toBe("63 th");
});
