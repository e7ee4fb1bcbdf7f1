import { BesideBox } from "#components/ui/beside-box";
import { Button } from "#components/ui/button";
import { DayField } from "#components/ui/day-field";
import { WEIGHING } from "#lib/entry/addresses";
import type { Day } from "#lib/period/day";

/** Another open day, past or present: a plain form, so that the address keeps it. */
export function DaySwitch({
  typed,
  problem,
  today,
}: {
  /** The open day, or what was written in its place. */
  typed: string | undefined;
  problem: string | undefined;
  today: Day;
}) {
  return (
    <form
      method="get"
      className="flex flex-wrap items-end gap-2 desk:items-start desk:*:first:max-w-60 max-desk:w-full"
    >
      <DayField
        key={typed}
        name={WEIGHING.names.day}
        label="Hari buka"
        short
        defaultValue={typed}
        max={today}
        error={problem}
      />
      <BesideBox>
        <Button type="submit">Ganti hari</Button>
      </BesideBox>
    </form>
  );
}
