import { formatMonthName } from "#lib/format";
import { addDays, completedMonths, type Day } from "#lib/period/day";
import { addMonths, firstDay, type Month, monthIn, monthNumber, monthOf, yearOf } from "#lib/period/month";
import { BALITA_MONTHS, weighingRecords } from "#lib/programme/growth/weighing";
import type { Due } from "#lib/service/due";
import type { History } from "#lib/service/history";

/** Weighed every month, measured every quarter, to the sixtieth month. */
export function dueWeighing({ bornOn, records }: History, today: Day): Due[] {
  if (completedMonths(bornOn, today) >= BALITA_MONTHS) return [];
  const weighings = weighingRecords(records);
  const month = monthOf(today);
  const quarter = monthIn(yearOf(month), Math.floor((monthNumber(month) - 1) / 3) * 3 + 1);
  const lastWith = (code: "bb_kg" | "pb_tb_cm", since: Month) =>
    weighings.findLast(({ servedOn, data }) => servedOn >= firstDay(since) && typeof data[code] === "number");
  const weighed = lastWith("bb_kg", month);
  const measured = lastWith("pb_tb_cm", quarter);
  return [
    {
      label: `Timbang ${formatMonthName(month)}`,
      ...(weighed ? { doneOn: weighed.servedOn } : span(month, 1)),
    },
    {
      label: "Ukur PB/TB triwulan ini",
      ...(measured ? { doneOn: measured.servedOn } : span(quarter, 3)),
    },
  ];
}

function span(from: Month, months: number): { from: Day; lateAfter: Day } {
  return { from: firstDay(from), lateAfter: addDays(firstDay(addMonths(from, months)), -1) };
}
