import { expect, test } from "vitest";
import { withHyphens } from "#lib/area/hyphens";

test.each([
  ["Tanjungpendam", "Tan-jung-pen-dam"],
  ["Pangkallalang", "Pang-kal-lalang"],
  ["Pegantungan", "Pegan-tungan"],
  ["Selat Nasik", "Selat Nasik"],
  ["Aik Pelempang Jaya", "Aik Pelempang Jaya"],
])("%s may part as %s", (name, parts) => {
  expect(withHyphens(name).replaceAll("\u00AD", "-")).toBe(parts);
});
