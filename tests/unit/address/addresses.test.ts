import fc from "fast-check";
import { expect, test } from "vitest";
import { ACCOUNTS, NEW_ACCOUNT } from "#lib/account/addresses";
import type { Query } from "#lib/address/address";
import { CODE_SIGN_IN, POSYANDU_SIGN_IN, SIGN_IN } from "#lib/address/sign-in";
import { GUEST, WEIGHING } from "#lib/entry/addresses";
import { COVERAGE } from "#lib/exchange/endpoints/coverage";
import { FACTS_TOLD } from "#lib/exchange/endpoints/facts";
import { INDICATORS } from "#lib/exchange/endpoints/indicators";
import { SASARAN_SET } from "#lib/exchange/endpoints/sasaran";
import { TALLIES } from "#lib/exchange/endpoints/tallies";
import { UNIT_LIST } from "#lib/exchange/endpoints/units";
import { AUDIT, AUDIT_FILE } from "#lib/page/audit/address";
import { COMPARE, COMPARE_FILE } from "#lib/page/compare/addresses";
import { DASHBOARD, DASHBOARD_FILE } from "#lib/page/dashboard/address";
import { HOME } from "#lib/page/home/address";
import { MAP, MAP_FILE } from "#lib/page/map/address";
import { COPY, MERGE, MOVE, PREGNANCY_END, REGISTER } from "#lib/page/person/addresses";
import { NAMES } from "#lib/page/pws/names-address";
import {
  ANC_FILE,
  INDICATOR_FILE,
  INDICATOR_PAPER,
  NAMES_PAPER,
  PWS_BOOK,
  PWS_FILE,
  SITUATION_PAPER,
  SPM_FILE,
  SPM_PAPER,
  WALL,
} from "#lib/page/pws/paper-addresses";
import { INDICATOR, OVERVIEW } from "#lib/page/pws/state";
import { WHY, WHY_FILE } from "#lib/page/pws/why-address";
import { PEOPLE } from "#lib/page/search/address";
import { SITUATION, SITUATION_FILE, SITUATIONS } from "#lib/page/situation/addresses";
import { SPM } from "#lib/page/spm/address";
import { STUNTING, STUNTING_FILE } from "#lib/page/stunting/address";
import { LATE, RECORD } from "#lib/programme/addresses";
import { SASARAN, TARGETS } from "#lib/sasaran/addresses";
import { UNITS } from "#lib/unit/addresses";
import { listHandlers, listPages } from "#tests/support/site-map";
import { listSources } from "#tests/support/source-files";

const ID = "01a0c450-6c00-7000-8000-000000000001";
const STATE = { wilayah: "19.02.PKM01", month: "2026-03", basis: "RIIL", per: "DESA" } as const;

const WIDE = { actorId: ID, unit: "19.02.01.1001", wider: true } as const;

/** Each page with everything that its address can say, and the same as an address. */
const CASES = [
  [HOME, { indicator: "KIA03" }, "/?i=KIA03"],
  [STUNTING, STATE, "/stunting?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa"],
  [
    DASHBOARD,
    { wilayah: "19.02.PKM01", month: "2026-03", basis: "RIIL", klaster: "lintas" },
    "/dasbor?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&klaster=lintas",
  ],
  [
    SITUATION,
    { kode: "19.02.01.1001", month: "2026-03", basis: "RIIL" },
    "/situasi/19.02.01.1001?bulan=2026-03&sasaran=riil",
  ],
  [
    SITUATIONS,
    { wilayah: "19.02.PKM01", month: "2026-03", basis: "RIIL", page: 2 },
    "/situasi?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&hal=2",
  ],
  [OVERVIEW, STATE, "/pws?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa"],
  [
    INDICATOR,
    { kode: "KIA03", ...STATE, page: 3 },
    "/pws/KIA03?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&hal=3",
  ],
  [
    MAP,
    { ...STATE, indicator: "KIA01", colouring: "KELAS", desa: "19.02.01.1001", zoom: "4", all: true },
    "/peta?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&indikator=KIA01&warna=kelas&desa=19.02.01.1001&kali=4&semua=ya",
  ],
  [
    NAMES,
    {
      kode: "KIA03",
      ...STATE,
      list: "sudah",
      filter: "minggu-ini",
      part: "SATU_LAGI",
      posyandu: "19.02.01.1001.001",
      page: 2,
    },
    "/pws/KIA03/nama?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&daftar=sudah&saring=minggu-ini&bagian=satu_lagi&posyandu=19.02.01.1001.001&hal=2",
  ],
  [
    COMPARE,
    {
      ...STATE,
      by: "WILAYAH",
      measure: "BULAN",
      indicators: ["KIA03", "GIZ01"],
      units: ["19.02.PKM01", "19.02.PKM02"],
    },
    "/banding?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&menurut=wilayah&ukuran=bulan&indikator=KIA03%2CGIZ01&unit=19.02.PKM01%2C19.02.PKM02",
  ],
  [
    WHY,
    { kode: "KIA03", ...STATE },
    "/pws/KIA03/mengapa?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa",
  ],
  [SPM, STATE, "/spm?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa"],
  [
    WALL,
    { ...STATE, chosen: ["KIA03", "KIA01"] },
    "/cetak/dinding?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&indikator=KIA03%2CKIA01",
  ],
  [
    INDICATOR_PAPER,
    { kode: "KIA03", ...STATE },
    "/cetak/indikator/KIA03?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa",
  ],
  [SPM_PAPER, STATE, "/cetak/spm?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa"],
  [
    NAMES_PAPER,
    { kode: "KIA03", ...STATE, list: "sudah", filter: "terlambat", page: 2 },
    "/cetak/nama/KIA03?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&daftar=sudah&saring=terlambat&hal=2",
  ],
  [
    PWS_FILE,
    { ...STATE, format: "CSV" },
    "/unduh/pws?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&bentuk=csv",
  ],
  [
    INDICATOR_FILE,
    { kode: "KIA03", ...STATE, format: "CSV" },
    "/unduh/pws/KIA03?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&bentuk=csv",
  ],
  [
    SPM_FILE,
    { ...STATE, format: "CSV" },
    "/unduh/spm?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&bentuk=csv",
  ],
  [
    SITUATION_PAPER,
    { kode: "19.02.01.1001", month: "2026-03", basis: "RIIL" },
    "/cetak/situasi/19.02.01.1001?bulan=2026-03&sasaran=riil",
  ],
  [
    SITUATION_FILE,
    { kode: "19.02.01.1001", month: "2026-03", basis: "RIIL", format: "CSV" },
    "/unduh/tabel/situasi/19.02.01.1001?bulan=2026-03&sasaran=riil&bentuk=csv",
  ],
  [
    WHY_FILE,
    { kode: "KIA03", ...STATE, format: "CSV" },
    "/unduh/tabel/mengapa/KIA03?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&bentuk=csv",
  ],
  [
    STUNTING_FILE,
    { ...STATE, format: "CSV" },
    "/unduh/tabel/stunting?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&bentuk=csv",
  ],
  [
    DASHBOARD_FILE,
    { wilayah: "19.02.PKM01", month: "2026-03", basis: "RIIL", klaster: "2", format: "CSV" },
    "/unduh/tabel/dasbor?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&klaster=2&bentuk=csv",
  ],
  [
    COMPARE_FILE,
    {
      ...STATE,
      by: "WILAYAH",
      measure: "BULAN",
      indicators: ["KIA03"],
      units: ["19.02.PKM01"],
      format: "CSV",
    },
    "/unduh/tabel/banding?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&menurut=wilayah&ukuran=bulan&indikator=KIA03&unit=19.02.PKM01&bentuk=csv",
  ],
  [
    MAP_FILE,
    {
      ...STATE,
      indicator: "KIA01",
      colouring: "KELAS",
      desa: "19.02.01.1001",
      zoom: "4",
      all: true,
      format: "CSV",
    },
    "/unduh/tabel/peta?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa&indikator=KIA01&warna=kelas&desa=19.02.01.1001&kali=4&semua=ya&bentuk=csv",
  ],
  [PWS_BOOK, STATE, "/unduh/buku?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa"],
  [ANC_FILE, STATE, "/unduh/anc?wilayah=19.02.PKM01&bulan=2026-03&sasaran=riil&per=desa"],
  [
    AUDIT,
    {
      from: "2026-10-01",
      to: "31 okt 2026",
      actor: "Bu Rina & Co",
      action: "person.registered",
      subjectKind: "person",
      subjectId: ID,
      ...WIDE,
      view: "AKUN",
      page: 9999,
    },
    `/admin/audit?dari=2026-10-01&sampai=31%20okt%202026&siapa=Bu%20Rina%20%26%20Co&akun=${ID}&tindakan=person.registered&jenis=person&tentang=${ID}&wilayah=19.02.01.1001&luas=ya&tampil=akun&hal=9999`,
  ],
  [
    AUDIT_FILE,
    {
      from: "2026-10-01",
      to: "",
      actor: "rina",
      action: "names.listed",
      subjectKind: "names",
      subjectId: ID,
      ...WIDE,
    },
    `/api/v1/audit?dari=2026-10-01&sampai=&siapa=rina&akun=${ID}&tindakan=names.listed&jenis=names&tentang=${ID}&wilayah=19.02.01.1001&luas=ya`,
  ],
  [
    ACCOUNTS,
    { text: "rina", role: "PETUGAS", state: "belum-masuk", page: 2 },
    "/admin/pengguna?cari=rina&peran=PETUGAS&keadaan=belum-masuk&hal=2",
  ],
  [NEW_ACCOUNT, { role: "KADER" }, "/admin/pengguna/baru?peran=KADER"],
  [UNITS, { text: "Melati 1", withClosed: true }, "/admin/unit?cari=Melati%201&tutup=ya"],
  [
    SASARAN,
    { year: 2026, group: "LANSIA", source: "DAERAH", bySex: true, total: 1200 },
    "/sasaran?tahun=2026&kelompok=LANSIA&sumber=DAERAH&isian=jk&jumlah=1200",
  ],
  [TARGETS, { indicator: "KIA03" }, "/sasaran/target?indikator=KIA03"],
  [PEOPLE, { list: "balita", page: 4 }, "/orang?daftar=balita&hal=4"],
  [REGISTER, { mother: ID }, `/orang/baru?ibu=${ID}`],
  [GUEST, { number: ID }, `/orang/tamu?nomor=${ID}`],
  [PREGNANCY_END, { id: "p1", pregnancy: ID }, `/orang/p1/akhir-kehamilan?kehamilan=${ID}`],
  [MERGE, { id: "p1", other: ID }, `/orang/p1/gabung?dengan=${ID}`],
  [COPY, { id: "p1", shown: true }, "/orang/p1/salinan?cetak=ya"],
  [MOVE, { id: "p1", desa: "19.02.01.1001" }, "/orang/p1/pindah?desa=19.02.01.1001"],
  [
    LATE,
    { id: "p1", from: "/orang?daftar=bumil", day: "" },
    "/orang/p1/catat?dari=%2Forang%3Fdaftar%3Dbumil&tanggal=",
  ],
  [
    RECORD,
    { id: "p1", layanan: "anc", from: "/orang", day: "kemarin", correcting: ID },
    `/orang/p1/catat/anc?dari=%2Forang&tanggal=kemarin&perbaiki=${ID}`,
  ],
  [
    WEIGHING,
    { kode: "19.02.01.1001.001", day: "2026-11-12", added: ID },
    `/posyandu/19.02.01.1001.001/timbang?tanggal=2026-11-12&baru=${ID}`,
  ],
  [SIGN_IN, { reason: "sesi", back: "/pws?per=desa" }, "/masuk?keluar=sesi&lanjut=%2Fpws%3Fper%3Ddesa"],
  [CODE_SIGN_IN, { by: "cadangan", back: "/pws" }, "/masuk/kode?cara=cadangan&lanjut=%2Fpws"],
  [
    POSYANDU_SIGN_IN,
    { puskesmas: "19.02.PKM01", desa: "19.02.01.1001", posyandu: "19.02.01.1001.001", back: "/" },
    "/masuk/posyandu?puskesmas=19.02.PKM01&desa=19.02.01.1001&posyandu=19.02.01.1001.001&lanjut=%2F",
  ],
  [
    COVERAGE.address,
    { indicator: "KIA03", level: "DESA", area: "19.02", month: "2026-10", sasaran: "RIIL", format: "csv" },
    "/api/v1/coverage?indicator=KIA03&level=desa&area=19.02&month=2026-10&sasaran=riil&format=csv",
  ],
  [
    TALLIES.address,
    {
      area: "19.02",
      level: "DESA",
      month: "2026-10",
      mask: ["K4", "K6"],
      sex: ["L"],
      page: 2,
      size: 50,
      format: "csv",
    },
    "/api/v1/tallies?area=19.02&level=desa&month=2026-10&mask=K4%2CK6&sex=L&page=2&size=50&format=csv",
  ],
  [
    FACTS_TOLD.address,
    { area: "19.02", month: "2026-10", fact: ["DIARE"], page: 2, size: 5000 },
    "/api/v1/facts?area=19.02&month=2026-10&fact=DIARE&page=2&size=5000",
  ],
  [
    UNIT_LIST.address,
    { month: "2026-10", kind: ["DESA", "POSYANDU"], page: 2, size: 1 },
    "/api/v1/units?month=2026-10&kind=DESA%2CPOSYANDU&page=2&size=1",
  ],
  [INDICATORS.address, { month: "2026-10" }, "/api/v1/indicators?month=2026-10"],
  [
    SASARAN_SET.address,
    { area: "19.02", month: "2026-10", group: ["BUMIL"], page: 2, size: 50 },
    "/api/v1/sasaran?area=19.02&month=2026-10&group=BUMIL&page=2&size=50",
  ],
] as const;

/** What all of them can do, whatever is in them. */
type Any = {
  path: string;
  names: Record<string, string>;
  read(query: Query): Record<string, unknown>;
  unread(query: Query): string[];
  href(values: Record<string, unknown>): string;
};
const EACH = CASES.map(([address, values, href]): [string, Any, Record<string, unknown>, string] => [
  address.path,
  address as unknown as Any,
  values,
  href,
]);

function queryOf(href: string): Query {
  return Object.fromEntries(new URL(href, "http://denyut.invalid").searchParams);
}

test.each(EACH)("%s is written, and read again as it was", (path, address, values, href) => {
  const inPath = [...path.matchAll(/\[(\w+)\]/g)].map(([, name]) => name);
  const said = Object.fromEntries(Object.entries(values).filter(([key]) => !inPath.includes(key)));

  expect(address.href(values)).toBe(href);
  expect(address.read(queryOf(href))).toEqual(said);
  expect(Object.keys(said).sort()).toEqual(Object.keys(address.names).sort());
  expect(address.unread(queryOf(href))).toEqual([]);
});

const HOSTILE = [
  "\u0000",
  "'; DROP TABLE persons; --",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "//evil.example",
  "-1",
  "0",
  "1e9",
  "99999999999999999999",
  "NaN",
  "constructor",
  "__proto__",
  "%",
  "💥".repeat(400),
];

test.each(EACH)("%s takes in whatever stands there, and a link written from it reads alike", (_, address) => {
  const names = Object.values(address.names);
  const value = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.string({ unit: "binary" }));
  const query = fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(value)));
  const place = { kode: "k", id: "i", layanan: "l" };
  fc.assert(
    fc.property(query, (asked) => {
      const read = address.read(asked);
      const again = queryOf(address.href({ ...place, ...read }));
      expect(address.read(again)).toEqual(read);
      expect(JSON.stringify(address.unread(asked))).not.toContain("undefined");
    }),
  );
});

/** Looked up as they are, or judged by their page. */
const WORDS = [
  "from",
  "to",
  "day",
  "text",
  "actor",
  "unit",
  "wilayah",
  "area",
  "indicator",
  "puskesmas",
  "desa",
];
const NUMBERS = ["year", "total"];

test("a hostile word is no value of any choice, number, id or way back", () => {
  for (const [path, address] of EACH)
    for (const bad of HOSTILE) {
      const query = Object.fromEntries(Object.values(address.names).map((name) => [name, bad]));
      const [read, usual] = [address.read(query), address.read({})];
      for (const key of Object.keys(read))
        if (!WORDS.includes(key) && key !== "posyandu" && !(NUMBERS.includes(key) && bad === "0"))
          expect(read[key], `${path} ${key} ${bad}`).toEqual(usual[key]);
    }
});

test("words with a sign that no database stores, or longer than any name, are nothing", () => {
  expect(UNITS.read({ cari: "Mel\u0000ati" }).text).toBeNull();
  expect(UNITS.read({ cari: "m".repeat(101) }).text).toBeNull();
  expect(UNITS.read({ cari: "  Melati " }).text).toBe("Melati");
});

test("what is not readable is told, what is missing or empty is not", () => {
  expect(RECORD.unread({ perbaiki: "r1", dari: "" })).toEqual(["correcting"]);
  expect(RECORD.unread({})).toEqual([]);
  expect(MERGE.unread({ dengan: ["x", ID] })).toEqual(["other"]);
});

test("of what is given twice the first counts", () => {
  expect(PEOPLE.read({ daftar: ["bumil", "balita"], hal: ["2", "3"] })).toEqual({ list: "bumil", page: 2 });
});

test("a place in the path is written so that it stays one", () => {
  expect(WEIGHING.href({ kode: "a/b?c" })).toBe("/posyandu/a%2Fb%3Fc/timbang");
});

test("every address is one of a page or a handler, and every page with a query has one", () => {
  const paths = EACH.map(([path]) => path);
  expect(paths.filter((path) => ![...listPages(), ...listHandlers()].includes(path))).toEqual([]);
  const readers = listSources(["app"]).filter(({ text }) => /searchParams/.test(text));
  expect(readers.length).toBe(paths.length);
});

test("nobody else reads or writes what stands in an address", () => {
  const others = listSources(["app", "components", "lib"]).filter(
    ({ path }) => !/^lib\/(address|cli|postgres|db)\/|^components\/ui\/use-here\.tsx$/.test(path),
  );
  const byHand = /URLSearchParams|useSearchParams|`[^`]*\?[a-z]+=|[?&]\w+=\$\{/;
  expect(others.filter(({ text }) => byHand.test(text)).map(({ path }) => path)).toEqual([]);
});
