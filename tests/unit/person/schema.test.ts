import { expect, test } from "vitest";
import { fieldsOf, messageOf } from "#lib/action/messages";
import { RegistrationFormInput, RegistrationInput, SearchInput } from "#lib/person/schema";

const typed = {
  id: "01932b00-0000-7000-8000-000000000001",
  nik: "",
  noNikReason: "BELUM_TERBIT",
  name: "  By. Ny.   Aminah ",
  sex: "P",
  bornOn: "2026-11-01",
  motherId: "",
  motherName: "Aminah",
  birthOrder: "",
  kk: "",
  dusun: "",
  rt: "",
  phone: "",
  homeId: "01932b00-0000-7000-8000-000000000002",
  movedInOn: "",
};

const problemsOf = (changes: object) => {
  const result = RegistrationInput.safeParse({ ...typed, ...changes }, { error: messageOf });
  return result.success ? {} : fieldsOf(result.error);
};

test("a newborn is registered without NIK and with what was left blank absent", () => {
  const parsed = RegistrationInput.parse(typed);
  expect(parsed.name).toBe("By. Ny. Aminah");
  expect(parsed.nik).toBeUndefined();
  expect(parsed.birthOrder).toBeUndefined();
  expect(parsed.notDuplicate).toBe(false);
});

test.each([
  [{ noNikReason: "" }, { nik: "Isi NIK, atau pilih alasan belum ada NIK." }],
  [{ nik: "1902 0125 0390 0000" }, { nik: expect.stringContaining("0000") }],
  [{ name: "" }, { name: "Belum diisi." }],
  [{ name: "A" }, { name: "Paling sedikit 2 huruf." }],
  [{ name: "Siti 2" }, { name: "Nama terdiri dari huruf." }],
  [{ bornOn: "" }, { bornOn: "Belum diisi." }],
  [{ bornOn: "2026-02-29" }, { bornOn: "29 Februari 2026 tidak ada di kalender. Periksa tanggalnya." }],
  [{ bornOn: "05-13-1998" }, { bornOn: "Bulan 13 tidak ada. Tulis hari dulu, lalu bulan." }],
  [{ sex: "X" }, { sex: "Pilih salah satu." }],
  [{ homeId: "" }, { homeId: expect.any(String) }],
  [{ kk: "123" }, { kk: "Nomor KK terdiri dari 16 angka." }],
  [{ phone: "812" }, { phone: "Nomor telepon diawali 0, 62, atau +62." }],
  [
    { nik: "1902012503909001", noNikReason: "", kk: "1902 0125 0390 9001" },
    { kk: "Nomor KK ini sama dengan NIK. Salin nomor KK dari bagian atas kartu keluarga." },
  ],
  [{ birthOrder: "7" }, { birthOrder: "Paling banyak 6." }],
])("%j is refused beside its field", (changes, fields) => {
  expect(problemsOf(changes)).toEqual(fields);
});

test("names may hold what names hold", () => {
  for (const name of ["Nur'aini", "Siti Ma’rifah", "I Gusti Ngurah-Rai", "dr. Rahma", "Sué"])
    expect(problemsOf({ name })).toEqual({});
});

test("the names that a birth gives can be edited", () => {
  for (const name of ["Bayi Ny. Mardiana 1", "Bayi Ny. Nur'aini S.Pd. 2", "By. Ny. Aminah 3", "'Aisyah"])
    expect(problemsOf({ name })).toEqual({});
  for (const name of ["Mardiana 1", "Bayi 7", "1 Bayi", "Bayi Ny. Mardiana 12"])
    expect(problemsOf({ name })).toEqual({ name: "Nama terdiri dari huruf." });
});

test.each([
  ["0812-3456-7890", "081234567890"],
  ["+62 812 3456 7890", "081234567890"],
  ["6281234567890", "081234567890"],
  ["+62 (0)812 3456 7890", "081234567890"],
  ["81234567890", "081234567890"],
  ["'081234567890", "081234567890"],
  ["(0719) 212345", "0719212345"],
  ["\u202a+62 812\u20113456\u20117890\u202c", "081234567890"],
  ["0062 812 3456 7890", "081234567890"],
  ["0062 0812 3456 7890", "081234567890"],
  ["０８１２３４５６７８９０", "081234567890"],
])("the number %s is stored as %s", (phone, stored) => {
  expect(RegistrationInput.parse({ ...typed, phone }).phone).toBe(stored);
});

test.each([
  ...["'1902012503909001", "1902 0125 0390 9001", "1902.0125.0390-9001", "1902–0125–0390–9001"],
  ...[
    "\u202a1902012503909001\u202c",
    "190201250390\u200b9001",
    "\ufeff1902012503909001",
    "１９０２０１２５０３９０９００１",
  ],
])("the number %s is read, of a person and of a card", (number) => {
  expect(RegistrationInput.parse({ ...typed, nik: number, noNikReason: "" }).nik).toBe("1902012503909001");
  expect(RegistrationInput.parse({ ...typed, kk: number }).kk).toBe("1902012503909001");
});

test("marks that nobody sees do not stand in a name, a date or an estimate", () => {
  expect(RegistrationInput.parse({ ...typed, name: "\u2068Siti\u200b Aminah\u2069" }).name).toBe(
    "Siti Aminah",
  );
  expect(problemsOf({ name: "\u200b\u200b" })).toEqual({ name: "Belum diisi." });
  expect(RegistrationInput.parse({ ...typed, bornOn: "\u202a5-4-1998\u202c" }).bornOn).toBe("1998-04-05");
  const about = { ...typed, maksud: "simpan", bornOn: "", bornAbout: "\u202a1963\u202c" };
  expect(RegistrationFormInput.parse(about)).toMatchObject({ bornOn: "1963-07-01" });
});

test("a search takes three letters or more", () => {
  expect(SearchInput.safeParse({ text: "si" }).success).toBe(false);
  expect(SearchInput.parse({ text: " sit " })).toEqual({ text: "sit", page: 1 });
});

test.each([
  [{}, { sex: "P", bornOn: "1990-03-25" }],
  [
    { sex: "L", bornOn: "26-03-1990" },
    { sex: "L", bornOn: "1990-03-26" },
  ],
  [{ bornAbout: "1985" }, { sex: "P", bornOn: "1985-07-01", bornEstimated: "ya" }],
])("a whole NIK fills what was left empty of sex and birth date, %j", (given, read) => {
  const empty = { ...typed, sex: "", bornOn: "", nik: "1902016503909001", noNikReason: "", ...given };
  expect(RegistrationFormInput.parse(empty)).toMatchObject({ ...read, nik: "1902016503909001" });
});
