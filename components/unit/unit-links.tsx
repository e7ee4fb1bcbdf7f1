import { Link } from "#components/ui/link";
import { UnitState, unitHref } from "#components/unit/unit-state";
import { plainName } from "#lib/area/labels";
import type { Month } from "#lib/period/month";
import type { NetworkUnit } from "#lib/unit/network";

/** Units of one kind below another, in one cell. */
export function UnitLinks({
  units,
  month,
  none,
}: {
  units: readonly NetworkUnit[];
  month: Month;
  none: string;
}) {
  if (units.length === 0) return <span className="text-ink-2">{none}</span>;
  return (
    <ul className="inline-flex flex-wrap gap-x-3.5 gap-y-0.5">
      {units.map((unit) => (
        <li key={unit.id}>
          <Link
            href={unitHref(unit)}
            className="link inline-block min-h-6 py-0.5 max-desk:min-h-9 max-desk:py-1.5"
          >
            {plainName(unit)}
          </Link>{" "}
          <UnitState unit={unit} month={month} />
        </li>
      ))}
    </ul>
  );
}
