import { Badge } from "#components/ui/badge";
import { formatMonth } from "#lib/format";
import type { Month } from "#lib/period/month";

/** Open units say nothing; only what is not as usual has a badge. */
export function UnitState({ unit, month }: { unit: { since: Month; until: Month | null }; month: Month }) {
  if (unit.until && unit.until <= month) return <Badge tone="wait">ditutup {formatMonth(unit.until)}</Badge>;
  if (unit.until) return <Badge tone="due">tutup mulai {formatMonth(unit.until)}</Badge>;
  if (unit.since > month) return <Badge tone="due">buka mulai {formatMonth(unit.since)}</Badge>;
  return null;
}

export function unitHref({ code }: { code: string }): string {
  return `/admin/unit/${code}`;
}
