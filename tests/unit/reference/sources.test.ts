import { expect, test } from "vitest";
import { CATALOGUE } from "#lib/coverage/catalogue";
import { GLOSSARY } from "#lib/glossary";
import { REFERENCE_VALUES } from "#lib/reference/values";

/** The papers whose words were read. What cites another one says "(contoh)". */
const READ = [
  ...["Permenkes 4/2019", "Permenkes 6/2024", "Permenkes 2/2020", "Permenkes 21/2021", "Permenkes 19/2024"],
  ...["Permenkes 12/2017", "Permendagri 13/2024", "UU 27/2022", "KMK HK.01.07/MENKES/2015/2023"],
];
const CITED = /(?:Permenkes|Permendagri|Kepmenkes|KMK|UU) [\w./]+\d{4}|PERKENI|WHO 20\d\d/g;

const SOURCES = [...CATALOGUE, ...REFERENCE_VALUES, ...GLOSSARY].map(({ source }) => source);

test("a source names only papers that were read, or says that it is an example", () => {
  const unread = SOURCES.filter((source) => !source.includes("(contoh)")).flatMap((source) =>
    (source.match(CITED) ?? []).filter((paper) => !READ.includes(paper)),
  );

  expect([...new Set(unread)]).toEqual([]);
});

test("the pattern sees a paper that nobody read", () => {
  expect("Permenkes 88/2014, tablet tambah darah".match(CITED)).toEqual(["Permenkes 88/2014"]);
  expect("Pedoman DM tipe 2 (PERKENI 2021)".match(CITED)).toEqual(["PERKENI"]);
});
