import { Card } from "#components/ui/card";
import { formatDayNear } from "#lib/format";
import type { Day } from "#lib/period/day";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { trimesterOn, ukWords } from "#lib/pregnancy/uk";
import { type Contact, perTrimester } from "#lib/programme/pregnancy/contacts";

/** How far the pregnancy is on that day, and its contacts up to this one. */
export function PregnancyCard({
  hphtOn,
  hphtEstimated,
  servedOn,
  today,
  contacts,
}: {
  hphtOn: Day;
  hphtEstimated: boolean;
  servedOn: Day;
  today: Day;
  contacts: readonly Contact[];
}) {
  if (servedOn < hphtOn) return null;
  const trimester = trimesterOn(hphtOn, servedOn);
  const nth = perTrimester(contacts.filter(({ on }) => on <= servedOn))[trimester - 1] ?? 0;
  return (
    <Card>
      <p className="text-label font-medium text-ink-2 desk:text-[0.7813rem]">
        Usia kehamilan {servedOn === today ? "hari ini" : formatDayNear(servedOn, today)}
      </p>
      <p
        aria-live="polite"
        className="text-figure leading-tight font-bold tracking-[-.01em] max-desk:text-title"
      >
        {asEstimate(ukWords(hphtOn, servedOn), hphtEstimated)}
      </p>
      <p className="text-ink-2 desk:text-cell">
        Trimester {trimester} · kontak ke-{nth} di TM{trimester}
      </p>
      <ol className="mt-3 grid grid-cols-4 gap-y-3" aria-label="Kontak ANC kehamilan ini">
        {contacts.map(({ on, weeks, trimester: of }) => (
          <Point
            key={on}
            on={on}
            beside={servedOn}
            weeks={weeks}
            trimester={of}
            now={on === servedOn}
            last={on === contacts.at(-1)?.on}
          />
        ))}
      </ol>
    </Card>
  );
}

function Point({
  on,
  beside,
  weeks,
  trimester,
  now,
  last,
}: {
  on: Day;
  beside: Day;
  weeks: number;
  trimester: Contact["trimester"];
  now: boolean;
  last: boolean;
}) {
  return (
    <li
      className="relative grid pt-5 text-label leading-[1.0625rem] desk:text-[0.8125rem]"
      aria-current={now || undefined}
    >
      {!last && <span aria-hidden="true" className="absolute inset-x-0 top-[7px] border-t-2 border-ink" />}
      <span
        aria-hidden="true"
        className={`absolute top-px left-0 size-3.5 rounded-[50%] ${now ? "border-[3px] border-brand bg-surface" : "bg-ink"}`}
      />
      <b className={now ? "text-brand" : ""}>UK {weeks}</b>
      <span className="text-label text-ink-2">{formatDayNear(on, beside)}</span>
      <span className="text-label text-ink-2">TM{trimester}</span>
    </li>
  );
}
