import { createHash } from "node:crypto";
import { isKelurahan, type KabupatenAreas, type OfficialArea } from "#lib/area/official-area";
import type { KnownNetwork, Network } from "#prisma/seed/network/network-plan";
import { posyanduOf } from "#prisma/seed/network/posyandu-names";

type Group = { name: string; desa: readonly OfficialArea[] };
/** Depends on the codes alone: the same network whatever the size of the population. */
export function networkOf(areas: KabupatenAreas, known: KnownNetwork | null): Network {
  const kabupaten = areas.kabupaten.code;
  const inhabitants = new Map(areas.desa.map(({ code }) => [code, inhabitantsOf(code)]));
  const network: Network = { puskesmas: [], pustu: [], posyandu: [], catchments: [], inhabitants };

  groupsOf(areas, known, inhabitants).forEach(({ name, desa }, index) => {
    const code = `${kabupaten}.PKM${String(index + 1).padStart(2, "0")}`;
    network.puskesmas.push({ code, name, parentCode: kabupaten });
    const pustuOf = pustuIn(desa, known?.pustuIn ?? []);
    for (const [pustuCode, served] of pustuOf)
      network.pustu.push({ code: pustuCode, name: `Pustu ${served[0]?.name} (contoh)`, parentCode: code });
    for (const area of desa) {
      const pustu = pustuOf.find(([, served]) => served.includes(area));
      network.catchments.push({
        desaCode: area.code,
        puskesmasCode: code,
        pustuCode: pustu?.[0] ?? null,
      });
      const people = inhabitants.get(area.code) ?? 0;
      network.posyandu.push(...posyanduOf(area.code, people, known?.posyandu[area.code] ?? []));
    }
  });
  return network;
}

function groupsOf(
  areas: KabupatenAreas,
  known: KnownNetwork | null,
  inhabitants: ReadonlyMap<string, number>,
): Group[] {
  const byCode = new Map(areas.desa.map((desa) => [desa.code, desa]));
  if (known)
    return known.puskesmas.map(({ name, desa }) => ({
      name,
      desa: desa.flatMap((code) => byCode.get(code) ?? []),
    }));
  const taken = new Set(areas.kecamatan.map(({ name }) => name));
  return areas.kecamatan.flatMap((kecamatan) => {
    const desa = areas.desa.filter(({ parentCode }) => parentCode === kecamatan.code);
    const people = desa.reduce((sum, { code }) => sum + (inhabitants.get(code) ?? 0), 0);
    const wanted = Math.min(Math.max(1, Math.round(people / PEOPLE_PER_PUSKESMAS)), 3, desa.length);
    return inParts(desa, wanted).map((part, index) => ({
      name: `Puskesmas ${index === 0 ? kecamatan.name : freshName(part, taken)} (contoh)`,
      desa: part,
    }));
  });
}

/** Five districts have 1.2 to 1.6 puskesmas a kecamatan: the larger kecamatan have two or three. */
const PEOPLE_PER_PUSKESMAS = 14_000;

/** After a desa whose name no other puskesmas has. */
function freshName(part: readonly OfficialArea[], taken: Set<string>): string {
  const name = part.find((desa) => !taken.has(desa.name))?.name ?? part[0]?.code ?? "";
  taken.add(name);
  return name;
}

/** Neighbours by code stay together; a kecamatan without desa has no part. */
function inParts<T>(all: readonly T[], parts: number): T[][] {
  return Array.from({ length: parts }, (_, part) =>
    all.slice(Math.floor((part * all.length) / parts), Math.floor(((part + 1) * all.length) / parts)),
  ).filter((part) => part.length > 0);
}

/** One pustu for about five desa; the desa it stands in first, perhaps with a neighbour. */
function pustuIn(desa: readonly OfficialArea[], known: readonly string[]): [string, OfficialArea[]][] {
  const wanted = Math.max(1, Math.round(desa.length / 5));
  const seats = desa
    .slice(1)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, wanted);
  const seatCodes = seats.map(({ code }) => code);
  const taken = new Set(seatCodes);
  return seats.map((seat): [string, OfficialArea[]] => {
    const next = desa[desa.indexOf(seat) + 1];
    const neighbour =
      next && !taken.has(next.code) && fractionOf(`${seat.code} neighbour`) < 0.6 ? [next] : [];
    for (const { code } of neighbour) taken.add(code);
    return [`${seat.code}.PST01`, [seat, ...neighbour]];
  });

  function rank({ code }: OfficialArea): number {
    return known.includes(code) ? -1 : fractionOf(`${code} pustu`);
  }
}

/** Lognormal around 1,500, from 300 to 6,000; a kelurahan has more people than a desa. */
function inhabitantsOf(desaCode: string): number {
  const urban = isKelurahan(desaCode) ? 1.8 : 1;
  const people = 1500 * urban * Math.exp(0.5 * normalOf(desaCode));
  return Math.round(Math.min(6000, Math.max(300, people)));
}

function normalOf(text: string): number {
  const [u, v] = [fractionOf(`${text} u`), fractionOf(`${text} v`)];
  return Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
}

/** A number in [0, 1) that depends on the text alone. */
export function fractionOf(text: string): number {
  return createHash("sha256").update(text).digest().readUIntBE(0, 6) / 2 ** 48;
}
