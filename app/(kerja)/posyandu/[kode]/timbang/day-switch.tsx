import { Button } from "#components/ui/button";
import { inputLook } from "#components/ui/field";
import type { Day } from "#lib/period/day";

/** Another open day, past or present: a plain form, so that the address keeps it. */
export function DaySwitch({ day, today }: { day: Day; today: Day }) {
  return (
    <form method="get" className="flex items-center gap-2 max-desk:w-full">
      <label className="grow">
        <span className="sr-only">Hari buka</span>
        <input
          type="date"
          name="tanggal"
          defaultValue={day}
          max={today}
          className={`${inputLook()} desk:min-h-8.5 desk:max-w-38 desk:text-body`}
        />
      </label>
      <Button type="submit">Ganti hari</Button>
    </form>
  );
}
