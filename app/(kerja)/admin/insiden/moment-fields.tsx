import type { At } from "#components/form/action-form";
import { DayField } from "#components/ui/day-field";
import { TextField } from "#components/ui/inputs";
import type { Day } from "#lib/period/day";

/** A day and the hour on the wall. */
export function MomentFields({
  at,
  names,
  label,
  today,
}: {
  at: At;
  names: { day: string; time: string };
  label: string;
  today: Day;
}) {
  return (
    <div className="grid gap-3.5 desk:grid-cols-2">
      <DayField {...at(names.day, today)} label={`Tanggal ${label}`} max={today} near />
      <TextField
        {...at(names.time)}
        label={`Jam ${label}`}
        hint="misalnya 19.30"
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        width="short"
      />
    </div>
  );
}
