import { missingWords, type ScreeningStanding } from "#lib/screening/standing";

/** What the screening still lacks to count, or that it counts once it is saved. */
export function StandingBand({ standings }: { standings: readonly ScreeningStanding[] }) {
  return (
    <ul className="grid gap-3">
      {standings.map((standing) => (
        <li
          key={standing.label}
          className={`rounded-card px-4 py-3 max-desk:-mx-(--gutter) max-desk:rounded-none ${standing.missing.length === 0 ? "bg-baik-tint" : "bg-kurang-tint"}`}
        >
          <p className={`font-bold ${standing.missing.length === 0 ? "text-baik" : "text-kurang"}`}>
            {standing.missing.length === 0
              ? `${standing.label} lengkap, siap disimpan`
              : `${standing.label} belum terhitung`}
          </p>
          <p>
            {standing.missing.length === 0
              ? `${standing.parts.length} dari ${standing.parts.length} pemeriksaan wajib`
              : missingWords(standing)}
          </p>
          <span aria-hidden="true" className="mt-2 flex gap-1.5">
            {standing.parts.map((part) => (
              <span
                key={part.name}
                className={`h-1.5 flex-1 rounded-full border ${standing.missing.includes(part) ? "border-kurang bg-surface" : "border-baik bg-baik"}`}
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
