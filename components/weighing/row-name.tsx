import { textIn } from "#components/service-form/field-view";
import { buttonLook } from "#components/ui/button";
import { CARD } from "#components/weighing/cell-look";
import { VerdictChip } from "#components/weighing/cells";
import { Sent } from "#components/weighing/row-end";
import type { RowProps } from "#components/weighing/row-props";
import { isWaiting, openQuestions } from "#components/weighing/what-waits";
import { formatDayNear, formatDayShort, formatKg } from "#lib/format";
import { bornWords } from "#lib/person/estimated-birth";

/** Sent with the row by a browser without script. */
export function Envelope({ child: { id }, state: { recordId, savedId } }: Pick<RowProps, "child" | "state">) {
  return (
    <>
      <input type="hidden" name={`${id}.id`} value={recordId} />
      <input type="hidden" name={`${id}.person_id`} value={id} />
      {savedId && <input type="hidden" name={`${id}.replaces`} value={savedId} />}
    </>
  );
}

/** Who it is: on a desk two lines of the cell; on a phone the head of the card, or the whole line of another child. */
export function RowName(props: RowProps) {
  const { child, row, state, current, actions } = props;
  const pale = state.status === "EMPTY" && !current;
  const look = pale ? "font-medium text-ink-2" : "font-semibold";
  const family = [bornWords(child), child.motherName].filter(Boolean).join(" · ");
  return (
    <>
      <span className="grid-cards:hidden">
        <span className={`block leading-[1.0625rem] whitespace-nowrap ${look}`}>{child.name}</span>
        <span className="block max-w-48 truncate text-[0.7188rem] leading-[0.8125rem] font-normal text-ink-3 group-data-kini/baris:text-ink-2">
          {family}
        </span>
      </span>
      <span className="flex items-center gap-2 grid-table:hidden">
        <button
          type="button"
          onClick={() => actions.select(child)}
          className={`min-h-11 min-w-0 grow text-left leading-tight ${look}`}
        >
          <span
            className={`flex justify-between gap-2 ${current ? "text-[1.125rem] font-bold" : "text-[1.0625rem]"}`}
          >
            <span className="truncate">{child.name}</span>
            <span className={`shrink-0 text-body font-semibold noscript:inline ${current ? "" : "hidden"}`}>
              {child.sex} · {row.ageMonths} bln
            </span>
          </span>
          <span className="block truncate text-label font-normal text-ink-2">
            {current ? `lahir ${family}` : lineWords(props)}
          </span>
        </button>
        {!current && <LineSide {...props} />}
      </span>
    </>
  );
}

/** Under the name of a child who is not the current one. */
function lineWords({ child, row, state }: RowProps): string {
  if (state.standing) return "Dua angka. Pilih satu.";
  const [question] = openQuestions(row, state);
  if (state.status === "ASKED" && question) return question.headline.split(": ")[1] ?? question.headline;
  if (state.message) return state.message;
  const { thisMonth } = row;
  if (state.status === "EMPTY" && thisMonth)
    return `sudah ${formatDayShort(thisMonth.on)}: ${formatKg(thisMonth.kg)} kg`;
  return `${child.sex} · ${row.ageMonths} bln`;
}

/** At the end of the line: the weight of today, what is asked, or the last one known. */
function LineSide(props: RowProps) {
  const { child, row, state, day, actions } = props;
  const typed = textIn(state.entries, "bb_kg");
  const last = child.last.bb_kg;
  if (isWaiting(state))
    return (
      <span className={`${CARD_OFF} items-center gap-2`}>
        <b className="text-[1.0625rem] whitespace-nowrap text-kurang">{typed} kg?</b>
        <button type="button" className={`${buttonLook()} min-h-12`} onClick={() => actions.answer(child)}>
          Periksa
        </button>
      </span>
    );
  if (typed === "")
    return (
      <span className={`${CARD_OFF} text-label text-ink-2`}>
        {last && !row.thisMonth && (
          <span className="whitespace-nowrap">
            {formatDayNear(last.on, day)} <b className="text-body text-ink">{formatKg(Number(last.value))}</b>
          </span>
        )}
      </span>
    );
  return (
    <span className={`${CARD_OFF} items-center gap-2 whitespace-nowrap`}>
      <b className="text-[1.0625rem]">{typed} kg</b>
      <VerdictChip row={row} />
      <Sent {...props} />
    </span>
  );
}

const CARD_OFF = "flex shrink-0 group-data-kini/baris:hidden";

/** In the card, before the boxes: the last weight with its day. */
export function LastWeight({ child, row, day }: Pick<RowProps, "child" | "row" | "day">) {
  const last = child.last.bb_kg;
  return (
    <>
      <span className="grid-cards:hidden">{formatKg(row.lastMonthKg)}</span>
      <span className={`grid-table:hidden ${CARD}`}>
        <span className="block text-label text-ink-2">{last ? formatDayNear(last.on, day) : "terakhir"}</span>
        <b className="flex min-h-[3.375rem] items-center text-[1.25rem]">
          {formatKg(last ? Number(last.value) : null)}
        </b>
      </span>
    </>
  );
}
