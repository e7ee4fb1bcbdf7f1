import { plainName } from "#lib/area/labels";
import type { AreaUnit } from "#lib/area/tree";
import type { CountedRow, Counting } from "#lib/coverage/counting";
import { formatNumber, formatOutOf } from "#lib/format";
import { listToOpen } from "#lib/names/lists";
import type { Parts } from "#lib/names/read-parts";
import { NAMES } from "#lib/page/pws/names-address";
import type { PwsState } from "#lib/page/pws/state";
import { WHY } from "#lib/page/pws/why-address";
import type { PartKey } from "#lib/page/why/gap";
import { byHome } from "#lib/page/why/gap";
import { type Half, holdersOfHalf } from "#lib/page/why/pareto";
import { lookOf, type PartLook } from "#lib/page/why/part-views";

export type ParetoLine = {
  key: string;
  name: string;
  /** The desa of a posyandu. */
  place: string | null;
  href: string | null;
  people: number;
  cumulative: number;
  parts: { key: PartKey; look: PartLook; people: number }[];
};

export type ParetoView = {
  /** "9 dari 28 posyandu memegang separuh nama" */
  title: string;
  note: string;
  noun: string;
  /** "kekurangan ke target" */
  what: string;
  lines: ParetoLine[];
  rest: { words: string; people: number } | null;
  total: number;
  /** All of them, for the drawing: the holders come first. */
  bars: { key: string; people: number; holds: boolean }[];
};

type Item = {
  key: string;
  name: string;
  place: string | null;
  href: string | null;
  people: number;
  parts: ParetoLine["parts"];
};

/** By posyandu: as many names as the list of each holds. */
export function paretoOfNames(
  { ofHomes }: Parts,
  { counting, total, state }: { counting: Counting; total: CountedRow; state: PwsState },
): ParetoView | null {
  const { indicator } = total.question;
  const items = byHome(ofHomes).flatMap(({ homeId, people, parts }): Item[] => {
    const home = counting.tree.byId.get(homeId);
    if (!home) return [];
    const desa = counting.tree.byId.get(home.parentId ?? "");
    const href = NAMES.href({
      kode: indicator.code,
      ...state,
      list: listToOpen(indicator),
      posyandu: home.code,
    });
    return [
      {
        key: homeId,
        name: plainName(home),
        place: desa?.name ?? null,
        href,
        people,
        parts: parts.map((part) => ({ ...part, look: lookOf(part.key) })),
      },
    ];
  });
  if (items.length < 2) return null;
  return viewOf(items, {
    noun: "posyandu",
    what: "nama",
    note: total.row.unregistered
      ? "Posyandu tanpa proyeksi, jadi yang belum terdaftar tidak dibagi ke posyandu."
      : "",
  });
}

/** By desa or puskesmas: people from the running target, without a target all who are missed. Small numbers name nobody. */
export function paretoOfUnits(
  rows: readonly CountedRow[],
  { noun, state, isOpen }: { noun: string; state: PwsState; isOpen: (unit: AreaUnit) => boolean },
): ParetoView | null {
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const { indicator } = first.question;
  const toTarget = first.row.runningTarget !== null && indicator.betterWhen !== "neither";
  const higher = indicator.betterWhen === "higher";
  const items = rows
    .filter(({ row }) => !row.small)
    .map(({ area, row }): Item => {
      const people = toTarget ? row.gapPeople : higher ? (row.outOf ?? 0) - row.reached : row.reached;
      const href =
        area.unit && isOpen(area.unit)
          ? WHY.href({ kode: indicator.code, ...state, wilayah: area.unit.code, per: null })
          : null;
      return { key: area.code, name: area.plain, place: null, href, people: people ?? 0, parts: [] };
    });
  const what = toTarget
    ? higher
      ? "kekurangan ke target"
      : "kelebihan di atas batas"
    : higher
      ? "yang belum"
      : "yang ditemukan";
  const small = rows.length - items.length;
  const smallNote = small > 0 ? ` ${formatNumber(small)} ${noun} berangka kecil tidak disebut.` : "";
  const net = toTarget
    ? `Jumlah per ${noun} dapat melebihi angka bersihnya: ${noun} yang tercapai tidak menutup yang lain.`
    : "";
  return viewOf(items, { noun, what, note: `${net}${smallNote}`.trim() });
}

function viewOf(
  items: readonly Item[],
  { noun, what, note }: { noun: string; what: string; note: string },
): ParetoView | null {
  const half = holdersOfHalf(items);
  if (!half) return null;
  const holding = items.filter(({ people }) => people > 0).length;
  return {
    title: titleOf(half, holding, noun, what),
    note: `${formatOutOf(half.held, half.total)} orang. ${note}`.trim(),
    noun,
    what,
    lines: half.holders,
    rest: half.rest && { words: `${formatNumber(half.rest.count)} ${noun} lain`, people: half.rest.people },
    total: half.total,
    bars: items
      .filter(({ people }) => people > 0)
      .toSorted((a, b) => b.people - a.people)
      .map(({ key, people }, index) => ({ key, people, holds: index < half.holders.length })),
  };
}

function titleOf({ holders, held, total }: Half<Item>, holding: number, noun: string, what: string): string {
  const share = held * 2 >= total ? "separuh" : `${formatNumber((100 * held) / total)}%`;
  return `${formatNumber(holders.length)} dari ${formatNumber(holding)} ${noun} memegang ${share} ${what}`;
}
