import { PAGES } from "#tests/e2e/page-list";

/** An address and who opens it. */
export type View = { path: string; username: string };

const EMPTY = "/bantuan/kosong";

/** The signed-in layout around an empty main. */
export const YARDSTICK: View = { path: EMPTY, username: "dinkes" };

/** Pages of the whole kabupaten that are no view of numbers, or that this role is refused. */
const OTHERS = [EMPTY, "/orang", "/admin/insiden"];

/** In every demo district of the bench. */
const PLACES: Record<string, string> = {
  kabupaten: "19.02",
  puskesmas: "19.02.PKM01",
  desa: "19.02.01.1016",
  posyandu: "19.02.01.1016.001",
};

/** Every view that the dinkes opens, from the list of pictures: one that is added there is measured here. */
export const VIEWS: readonly string[] = [
  ...new Set(
    PAGES.trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .flatMap(([, role, address]) => (role === "DINKES" && address ? [address] : []))
      .map((address) => address.replace(/\{(\w+)\}/g, (_, name: string) => PLACES[name] ?? name)),
  ),
].filter((address) => !OTHERS.includes(address));

/** What programs ask: every count of every desa in one answer, and the rows of one table. */
const ANSWERS: readonly string[] = [
  "/api/v1/tallies?level=desa&size=5000",
  "/api/v1/coverage?indicator=KIA03&level=desa&month=2026-10",
];

export const MEASURED: readonly View[] = [...VIEWS, ...ANSWERS].map((path) => ({ path, username: "dinkes" }));

/** Homes and views of those who have people of their own, which count or name them. */
export const OWN: readonly View[] = [
  { path: "/", username: "kapus.tanjungpandan" },
  { path: "/pws/KIA03/mengapa", username: "kapus.tanjungpandan" },
  { path: "/", username: "petugas.tanjungpandan" },
  { path: "/", username: "bidan.kampongdamai" },
  { path: "/", username: "19.02.01.1016.001" },
];

/** What is opened on a weak network, a second time. */
export const ON_A_WEAK_NETWORK = ["/", "/pws", `/situasi/${PLACES.desa}`];
