import { type Actor, can, coversKlaster } from "#lib/access/actor";
import type { CountedRow } from "#lib/dashboard/counting";
import type { NamesCell } from "#lib/dashboard/indicator-line";
import { listToOpen, type NameList } from "#lib/dashboard/name-lists";
import { type PwsState, pwsHref } from "#lib/dashboard/state";
import { formatNumber } from "#lib/format";
import type { Indicator } from "#lib/indicator/definition";

/** Over the column of names. */
export function namesHead(indicator: Indicator): string {
  if (indicator.kind === "reports") return "Nama";
  if (listToOpen(indicator) === "sudah") return `${indicator.label}: ditemukan`;
  const known = indicator.kind === "once-yearly-sasaran" ? ": bernama + belum terdaftar" : "";
  return `Belum ${indicator.label}${known}`;
}

/** How many names the list holds; null where the number is not made of people. */
export function peopleIn(list: NameList, { row, question }: CountedRow): number | null {
  if (
    question.indicator.kind === "reports" ||
    (row.outOf === null && question.indicator.kind !== "once-yearly-sasaran")
  )
    return null;
  if (list === "sudah") return row.reached;
  return question.indicator.kind === "once-yearly-sasaran" ? row.waiting : (row.outOf ?? 0) - row.reached;
}

/** The link says how many names it opens; who may not see names sees the number. */
export function namesCell(
  counted: CountedRow,
  {
    state,
    reader,
    open,
  }: { state: PwsState; reader: Actor /** The unit lies within reach. */; open: boolean },
): NamesCell | null {
  const { area, row, question } = counted;
  const { indicator } = question;
  const list = listToOpen(indicator);
  const people = peopleIn(list, counted);
  if (people === null) return null;
  const may =
    open && area.unit && people > 0 && can(reader, "name:list") && coversKlaster(reader, indicator.klaster);
  return {
    people,
    words: `${formatNumber(people)} nama`,
    more: list === "belum" ? moreWords(row.unregistered) : null,
    href:
      may && area.unit
        ? pwsHref(
            `/pws/${indicator.code}/nama`,
            { ...state, wilayah: area.unit.code, basis: question.basis, per: null },
            { daftar: list },
          )
        : null,
  };
}

function moreWords(unregistered: number | null): string | null {
  if (!unregistered) return null;
  return unregistered > 0 ? `+ ${formatNumber(unregistered)}` : `lebih ${formatNumber(-unregistered)}`;
}
