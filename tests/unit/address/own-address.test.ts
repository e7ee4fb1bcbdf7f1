import { expect, test } from "vitest";
import { ownAddress } from "#lib/address/own-address";
import { SIGN_IN } from "#lib/address/sign-in";
import { backPath } from "#lib/entry/back-path";

test.each([
  ["/"],
  ["/orang"],
  ["/orang/0192?tersimpan=1"],
  ["/pws/KIA03/nama?daftar=sudah&bulan=2026-10#baris"],
  ["/posyandu/19.02.01.2001.01/timbang?tanggal=2026-11-12"],
])("leads on to %s", (address) => {
  expect(ownAddress(address)).toBe(address);
});

test.each([
  ["//evil.example/"],
  ["/\t/evil.example/"],
  ["/\n/evil.example/"],
  ["/\r/evil.example/"],
  ["/\\evil.example/"],
  ["\\\\evil.example/"],
  ["/orang\\..\\\\evil.example"],
  ["/.//evil.example/"],
  ["/orang/..//evil.example/"],
  [" /orang"],
  ["/orang\u0000"],
  ["https://evil.example/"],
  ["javascript:alert(1)"],
  ["orang"],
  [""],
  [`/orang?${"x".repeat(700)}`],
  [undefined],
  [["/orang"]],
])("leads to no other house: %j", (address) => {
  expect(ownAddress(address)).toBeNull();
});

test("after a save one is led back within the house only", () => {
  expect(backPath("/\t/evil.example/", "7")).toBe("/orang/7");
  expect(backPath("/orang?daftar=bumil", "7")).toBe("/orang?daftar=bumil");
});

test("signing in carries the way back", () => {
  expect(SIGN_IN.href({ back: "/orang?daftar=bumil", reason: "sesi" })).toBe(
    "/masuk?keluar=sesi&lanjut=%2Forang%3Fdaftar%3Dbumil",
  );
  expect(SIGN_IN.href({ back: null })).toBe("/masuk");
});
