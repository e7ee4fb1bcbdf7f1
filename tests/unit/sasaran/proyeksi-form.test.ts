import { expect, test } from "vitest";
import { fieldsOf } from "#lib/action/messages";
import { figureEntry, ProyeksiForm } from "#lib/sasaran/proyeksi-form";

const DAMAI = "11111111-1111-7111-8111-111111111111";
const JURU = "22222222-2222-7222-8222-222222222222";
const form = (more: object) => ({ year: "2026", group: "BUMIL", source: "SK 12/2026", ...more });

test("one entry a desa; what is left empty is no figure, a thousand may have its dot", () => {
  const entries = form({ [figureEntry(DAMAI)]: "1.071", [figureEntry(JURU)]: " " });
  expect(ProyeksiForm.parse(entries)).toEqual({
    year: 2026,
    group: "BUMIL",
    source: "SK 12/2026",
    figures: [{ desaId: DAMAI, people: 1071 }],
  });
});

test("a wrong figure is told beside the field of its desa", () => {
  const entries = form({ source: "", [figureEntry(DAMAI)]: "71", [figureEntry(JURU)]: "7x" });
  const { error } = ProyeksiForm.safeParse(entries);
  expect(error && fieldsOf(error)).toEqual({
    source: "Sebutkan sumbernya, misalnya nomor SK.",
    [figureEntry(JURU)]: "Isi dengan bilangan bulat, tanpa titik dan koma.",
  });
});

test("what the page was opened with travels along; a page of which that is unreadable is opened again", () => {
  const opened = { [figureEntry(DAMAI)]: "70", [figureEntry(JURU)]: "" };
  const entries = form({ awal: JSON.stringify(opened), [figureEntry(DAMAI)]: "71" });
  expect(ProyeksiForm.parse(entries)).toMatchObject({ awal: opened, figures: [{ people: 71 }] });
  const { error } = ProyeksiForm.safeParse({ ...entries, awal: "bukan JSON" });
  expect(error && fieldsOf(error)).toEqual({ awal: "Muat ulang halaman ini." });
});
