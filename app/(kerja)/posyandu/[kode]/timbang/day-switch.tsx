import { Button } from "#components/ui/button";
import { DayField } from "#components/ui/day-field";
import type { Day } from "#lib/period/day";

/** Another open day, past or present: a plain form, so that the address keeps it. */
export function DaySwitch({ day, today }: { day: Day; today: Day }) {
  return (
    <form method="get" className="flex flex-wrap items-end gap-2 max-desk:w-full">
      <DayField key={day} name="tanggal" label="Hari buka" defaultValue={day} max={today} />
      <Button type="submit">Ganti hari</Button>
    </form>
  );
}
