import { missingWords, type ScreeningStanding } from "#lib/screening/standing";

/** What the screening still lacks to count, or that it counts once it is saved. */
export function StandingBand({ standings }: { standings: readonly ScreeningStanding[] }) {
  return (
    <ul className="grid gap-3">
      {standings.map((standing) => (
        <li key={standing.label} className="rounded-card border border-line bg-sunken px-4 py-3">
          <p className="font-bold">
            {standing.missing.length === 0
              ? `${standing.label} lengkap, siap disimpan`
              : `${standing.label} belum terhitung`}
          </p>
          <p className="text-ink-2">
            {standing.missing.length === 0
              ? `${standing.parts.length} dari ${standing.parts.length} pemeriksaan wajib`
              : missingWords(standing)}
          </p>
          <span aria-hidden="true" className="mt-2 flex gap-1.5">
            {standing.parts.map((part) => (
              <span
                key={part.name}
                className={`h-1.5 flex-1 rounded-full border border-brand ${standing.missing.includes(part) ? "bg-surface" : "bg-brand"}`}
              />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same in one line above the button. */
export function StandingLine({ standings }: { standings: readonly ScreeningStanding[] }) {
  return standings.map((standing) => (
    <p key={standing.label} className="font-semibold max-desk:text-center desk:text-[0.8125rem]">
      {standing.missing.length === 0
        ? `${standing.label} lengkap`
        : `${standing.label} belum terhitung: ${missingWords(standing)}`}
    </p>
  ));
}
