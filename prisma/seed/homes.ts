import type { KabupatenAreas } from "#lib/area/official-area";
import { unitId } from "#lib/area/unit-id";
import { largestRemainder } from "#lib/sasaran/projection";
import type { SeededAccount } from "#prisma/seed/accounts";
import type { MonthCount } from "#prisma/seed/lives/calendar";
import { clamp, Random } from "#prisma/seed/lives/random";
import type { Home, Worker } from "#prisma/seed/lives/stage";
import { fractionOf } from "#prisma/seed/network/network";
import type { Network, PlannedCatchment } from "#prisma/seed/network/network-plan";

type Plan = {
  areas: KabupatenAreas;
  network: Network;
  accounts: readonly SeededAccount[];
  people: number;
  seed: number;
  months: { first: MonthCount; running: MonthCount };
};

/** Of a desa's people so many are known without their posyandu. */
const IN_BUCKET = 0.03;

/** Every home with its people, its workers and its habits. */
export function homesOf(plan: Plan): Home[] {
  const { areas, network, people } = plan;
  const desa = areas.desa.map(({ code }) => code);
  const shares = largestRemainder(
    people,
    desa.map((code) => network.inhabitants.get(code) ?? 0),
  );
  return network.catchments.flatMap((catchment) =>
    homesOfDesa(plan, catchment, shares[desa.indexOf(catchment.desaCode)] ?? 0),
  );
}

/** Missing reports that the pages are to show: a whole puskesmas, and one desa of another. */
export function silentUnits({ puskesmas, catchments }: Network): {
  puskesmas: string | null;
  desa: string | null;
} {
  const known = catchments.find(({ desaCode }) => desaCode === "19.02.01.2008");
  const others = catchments.filter(({ puskesmasCode }) => puskesmasCode === puskesmas[0]?.code);
  return {
    puskesmas: puskesmas.length > 2 ? (puskesmas.at(-1)?.code ?? null) : null,
    desa: known?.desaCode ?? others[1]?.desaCode ?? null,
  };
}

function homesOfDesa(plan: Plan, catchment: PlannedCatchment, people: number): Home[] {
  const { desaCode } = catchment;
  const random = new Random(plan.seed, desaCode, "desa");
  const posyandu = plan.network.posyandu.filter(({ parentCode }) => parentCode === desaCode);
  const bucket = Math.round(people * IN_BUCKET);
  const weights = posyandu.map(() => random.int(80, 120));
  const parts = largestRemainder(people - bucket, weights);
  const desa = desaOf(plan, catchment, random);
  const home = (code: string, count: number): Home => ({
    ...desa,
    id: unitId(code),
    code,
    people: count,
    bucket: code.endsWith(".000"),
    kader: plan.accounts.find(({ unitCode }) => unitCode === code) ?? desa.midwife,
    opensOn: random.int(4, 20),
    closed: someMonths(plan, random, 0.03),
  });
  return [
    ...posyandu.map(({ code }, index) => home(code, parts[index] ?? 0)),
    home(`${desaCode}.000`, bucket),
  ];
}

/** What all homes of a desa have in common. */
function desaOf(plan: Plan, catchment: PlannedCatchment, random: Random) {
  return {
    desaCode: catchment.desaCode,
    ...workersOf(plan, catchment),
    zeal: zealOf(catchment, random, plan.seed),
    island: isIsland(catchment.desaCode, plan.areas),
    heightShift: clamp(random.normal(0, 0.13), -0.25, 0.25),
    silent: silentMonths(plan, catchment),
    withoutAdults: someMonths(plan, random, 0.035),
  };
}

function workersOf({ accounts }: Plan, { desaCode, puskesmasCode, pustuCode }: PlannedCatchment) {
  const staff = accounts.find(({ role, unitCode }) => role === "PETUGAS" && unitCode === puskesmasCode);
  if (!staff) throw new Error(`${puskesmasCode} tidak punya petugas.`);
  const midwife: Worker = accounts.find(({ desa }) => desa?.includes(desaCode)) ?? staff;
  return { staff, midwife, atPustu: pustuCode !== null };
}

/** Between 0.55 and 1.10: the puskesmas first, then the desa, then each programme of its own. */
function zealOf({ puskesmasCode }: PlannedCatchment, random: Random, seed: number): Home["zeal"] {
  const base = new Random(seed, puskesmasCode, "zeal").normal(0.9, 0.09) + random.normal(0, 0.1);
  const programme = () => clamp(base + random.normal(0, 0.08), 0.55, 1.1);
  return {
    mother: programme(),
    child: programme(),
    school: programme(),
    adult: programme(),
    elder: programme(),
  };
}

function silentMonths(
  { network, months }: Plan,
  { desaCode, puskesmasCode }: PlannedCatchment,
): Set<MonthCount> {
  const silent = silentUnits(network);
  const missing = silent.puskesmas === puskesmasCode || silent.desa === desaCode;
  return new Set(missing ? [months.running - 1] : []);
}

function someMonths({ months }: Plan, random: Random, chance: number): Set<MonthCount> {
  const found = new Set<MonthCount>();
  for (let month = months.first; month <= months.running; month++)
    if (random.chance(chance)) found.add(month);
  return found;
}

/** By name, or the kecamatan Selat Nasik of Belitung. */
function isIsland(desaCode: string, { desa }: KabupatenAreas): boolean {
  const name = desa.find(({ code }) => code === desaCode)?.name ?? "";
  return (
    /^(Pulau|Kepulauan|Gili) /.test(name) ||
    desaCode.startsWith("19.02.03.") ||
    fractionOf(`${desaCode} pulau`) < 0.01
  );
}
