import { StatusChip } from "#components/pws/status";
import { buttonLook } from "#components/ui/button";
import { Link } from "#components/ui/link";
import type { MapContent } from "#lib/page/map/read-content";

/** Of the area that was touched: its figures, and two ways on. */
export function AreaCard({
  card: { unit, href, allHref },
  sign,
}: {
  card: NonNullable<MapContent["card"]>;
  sign: string;
}) {
  const { key, name, puskesmas, status, trend, percent, made, told, gapWords, silent } = unit;
  const figures = [made === "–" ? "" : made.replaceAll(" ", ""), told || silent ? gapWords : "angka kecil"];
  return (
    <section
      data-unit={key}
      aria-label={name}
      className="rounded-card border-2 border-ink bg-surface p-4 shadow-float print:hidden"
    >
      <div className="flex items-start justify-between gap-3">
        <div>
          <h2 className="text-section">{name}</h2>
          {puskesmas && <p className="text-label text-ink-2">Puskesmas {puskesmas}</p>}
        </div>
        {status && <StatusChip status={status} trend={trend} small={!told && !silent} />}
      </div>
      <p className="mt-1.5">
        <span className="text-figure font-extrabold">
          {percent}
          {percent === "–" ? "" : sign}
        </span>{" "}
        <span className="font-semibold">{figures.filter(Boolean).join(" · ")}</span>
      </p>
      <div className="mt-3 grid grid-cols-2 gap-2.5">
        <Link href={href} className={`${buttonLook({ variant: "outlined", wide: true })} min-h-12`}>
          Indikator ini
        </Link>
        <Link href={allHref} className={`${buttonLook({ wide: true })} min-h-12`}>
          Semua indikator
        </Link>
      </div>
    </section>
  );
}
