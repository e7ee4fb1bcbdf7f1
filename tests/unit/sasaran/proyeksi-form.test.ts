import { expect, test } from "vitest";
import { fieldsOf } from "#lib/action/messages";
import { figureEntry } from "#lib/sasaran/figure-entry";
import { ProyeksiForm } from "#lib/sasaran/proyeksi-form";

const DAMAI = "11111111-1111-7111-8111-111111111111";
const JURU = "22222222-2222-7222-8222-222222222222";
const shared = { group: "BUMIL", source: "PUSDATIN", document: "SK 12/2026" };
const form = (more: object) => ({ year: "2026", ...shared, ...more });

test("one entry a desa; what is left empty is no figure, a thousand may have its dot", () => {
  const entries = form({ [figureEntry(DAMAI)]: "1.071", [figureEntry(JURU)]: " " });
  expect(ProyeksiForm.parse(entries)).toEqual({
    year: 2026,
    ...shared,
    figures: [{ desaId: DAMAI, sex: null, people: 1071 }],
  });
});

test("a wrong figure is told beside the field of its desa", () => {
  const entries = form({ document: "", [figureEntry(DAMAI)]: "71", [figureEntry(JURU)]: "7x" });
  const { error } = ProyeksiForm.safeParse(entries);
  expect(error && fieldsOf(error)).toEqual({
    document: "Sebutkan dasarnya, misalnya nomor SK.",
    [figureEntry(JURU)]: "Isi dengan bilangan bulat, tanpa titik dan koma.",
  });
});

test("by sex a desa has two entries; where one is left empty, the other asks for it", () => {
  const entries = form({ [figureEntry(DAMAI, "L")]: "30", [figureEntry(DAMAI, "P")]: "41" });
  expect(ProyeksiForm.parse(entries).figures).toEqual([
    { desaId: DAMAI, sex: "L", people: 30 },
    { desaId: DAMAI, sex: "P", people: 41 },
  ]);
  const { error } = ProyeksiForm.safeParse({ ...entries, [figureEntry(DAMAI, "P")]: "" });
  expect(error && fieldsOf(error)).toEqual({
    [figureEntry(DAMAI, "L")]: "Isi juga yang perempuan, atau kosongkan keduanya.",
  });
});

test("what the page was opened with travels along; a page of which that is unreadable is opened again", () => {
  const opened = { [figureEntry(DAMAI)]: "70", [figureEntry(JURU)]: "" };
  const entries = form({ awal: JSON.stringify(opened), [figureEntry(DAMAI)]: "71" });
  expect(ProyeksiForm.parse(entries)).toMatchObject({ awal: opened, figures: [{ people: 71 }] });
  const { error } = ProyeksiForm.safeParse({ ...entries, awal: "bukan JSON" });
  expect(error && fieldsOf(error)).toEqual({ awal: "Muat ulang halaman ini." });
});
