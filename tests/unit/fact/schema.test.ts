import { expect, test } from "vitest";
import { fieldsOf } from "#lib/action/messages";
import { FACT_CODES, factOf } from "#lib/fact/catalogue";
import { FactInput } from "#lib/fact/schema";

const id = "0198c1d2-0000-7000-8000-000000000001";
const elders = { fact: "LANSIA_TANPA_NAMA", source: "KLINIK", period: "2026-10", L: "2", P: "4" };
const days = { fact: "HARI_BUKA", source: "UNIT", period: "2026-10", value: "1" };
const read = (entries: object) => FactInput.safeParse({ id, unit_id: id, ...entries });

test("one number, or one for each sex with their sum; nought is a number", () => {
  expect(read(elders).data).toMatchObject({ value: 6, bySex: { L: 2, P: 4 } });
  expect(read({ ...days, value: "0" }).data).toMatchObject({ value: 0, bySex: null });
  expect(read({ ...days, fact: "DIARE", period: "2026-W41", value: "", L: "0", P: "0" }).data).toMatchObject({
    period: "2026-W41",
    value: 0,
  });
});

test.each([
  [{ ...elders, P: "" }, { P: "Belum diisi." }],
  [{ ...elders, value: "6" }, { value: "Isi laki-laki dan perempuan, bukan jumlahnya." }],
  [{ ...days, value: "" }, { value: "Belum diisi." }],
  [{ ...days, L: "1", P: "0" }, { value: "Isi jumlahnya saja." }],
  [{ ...days, value: "-1" }, { value: "Isi dengan bilangan bulat, tanpa titik dan koma; 0 bila tidak ada." }],
  [{ ...days, period: "2026-W41" }, { period: "Pilih bulan, misalnya 2026-10." }],
  [{ ...days, period: "2026-13" }, { period: "Pilih bulan atau minggu." }],
  [{ ...days, source: "KLINIK" }, { source: "Angka ini tidak berasal dari sana." }],
  [{ ...days, fact: "LAIN" }, { fact: "Pilih yang dilaporkan." }],
])("%j is refused beside its field", (entries, fields) => {
  const { error } = read(entries);
  expect(error && fieldsOf(error)).toEqual(fields);
});

test("every fact says who may tell it, of what, and on whose authority", () => {
  for (const code of FACT_CODES) {
    const { label, units, sources, source } = factOf(code);
    expect([label, units.length > 0, sources.length > 0, source.length > 3]).toEqual([
      expect.any(String),
      true,
      true,
      true,
    ]);
  }
});
