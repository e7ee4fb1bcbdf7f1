import { type Actor, can, coversKlaster } from "#lib/access/actor";
import type { CountedRow } from "#lib/coverage/counting";
import type { Indicator } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { formatNumber } from "#lib/format";
import { listToOpen, peopleIn } from "#lib/names/lists";
import { listTitle } from "#lib/page/pws/list-title";
import { NAMES } from "#lib/page/pws/names-address";
import type { PwsState } from "#lib/page/pws/state";
import type { MonthNumber } from "#lib/period/month";

/** A number of people that opens into their names: "18 nama", and "+ 9" whom nobody knows. */
export type NamesCell = { people: number; words: string; more: string | null; href: string | null };

/** Over the column of names. */
export function namesHead(indicator: Indicator, month: MonthNumber): string {
  const { missed } = kindOf(indicator);
  if (missed === null) return "Nama";
  if ("offers" in indicator) return indicator.offers.label;
  if (listToOpen(indicator) === "sudah") return `${indicator.label}: ditemukan`;
  const known = missed === "WAITING" ? ": bernama + belum terdaftar" : "";
  return `${listTitle(indicator, "belum", month)}${known}`;
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
        ? NAMES.href({
            kode: indicator.code,
            ...state,
            wilayah: area.unit.code,
            basis: question.basis,
            per: null,
            list,
          })
        : null,
  };
}

function moreWords(unregistered: number | null): string | null {
  if (!unregistered) return null;
  return unregistered > 0 ? `+ ${formatNumber(unregistered)}` : `lebih ${formatNumber(-unregistered)}`;
}
