import { swatchLook } from "#components/map/look";
import { Link } from "#components/ui/link";
import { withHyphens } from "#lib/area/hyphens";
import type { Plate } from "#lib/page/map/tiles";

/** Areas as squares, kecamatan by kecamatan, where nobody has drawn them. */
export function TileMap({ plates }: { plates: readonly Plate[] }) {
  return (
    <div className="grid gap-x-5 gap-y-4 desk:grid-cols-2 wide:grid-cols-3">
      {plates.map(({ title, units }) => (
        <section key={title} className="min-w-0">
          {title && <h3 className="mb-1.5 text-cell font-semibold text-ink-2">Kec. {title}</h3>}
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.25rem,1fr))] gap-1.5">
            {units.map(({ key, name, href, fill, told, gap, gapWords, sentence }) => {
              const { className, style } = swatchLook(fill);
              const words = (
                <span className="bg-surface/85 px-1 text-ink">
                  <span className="block leading-tight font-semibold">{withHyphens(name)}</span>
                  {told && gap ? <span className="block text-tiny">{gapWords}</span> : null}
                </span>
              );
              const look = `grid min-h-12 content-center *:min-w-0 rounded-chip border-[1.5px] p-1 text-label hyphens-manual wrap-anywhere no-underline ${className}`;
              return (
                <li key={key} className="min-w-0">
                  {href ? (
                    <Link href={href} aria-label={sentence} data-unit={key} className={look} style={style}>
                      {words}
                    </Link>
                  ) : (
                    <span data-unit={key} className={look} style={style}>
                      {words}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
