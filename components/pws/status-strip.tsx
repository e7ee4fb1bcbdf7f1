import { StatusGlyph } from "#components/pws/status";
import { Link } from "#components/ui/link";
import { STATUS_LABELS } from "#lib/indicator/labels";
import type { PwsStatus } from "#lib/indicator/status";
import type { Trend } from "#lib/indicator/trend";

export type StripUnit = { code: string; name: string; href: string; status: PwsStatus; trend: Trend | null };

const SLOT = "inline-grid h-6 w-6 place-items-center";

/** One glyph a unit, in the fixed order of units; each is a link with the unit and its status as name. */
export function StatusStrip({ units }: { units: readonly StripUnit[] }) {
  return (
    <span className="inline-flex">
      {units.map(({ code, name, href, status, trend }) => (
        <Link
          key={code}
          href={href}
          title={`${name}: ${STATUS_LABELS[status].word}`}
          className={`${SLOT} rounded-chip hover:bg-sunken`}
        >
          <StatusGlyph status={status} trend={trend} size={12} />
          <span className="sr-only">{`${name}: ${STATUS_LABELS[status].word}`}</span>
        </Link>
      ))}
    </span>
  );
}

/** The two letters over each column of the strip. */
export function StripHead({ units }: { units: readonly Pick<StripUnit, "code" | "name">[] }) {
  return (
    <span className="inline-flex" aria-hidden="true">
      {units.map(({ code, name }) => (
        <span key={code} title={name} className={`${SLOT} h-auto! text-tiny`}>
          {code}
        </span>
      ))}
    </span>
  );
}

/** How to read glyphs, and which letters are which unit. */
export function StripLegend({ units }: { units: readonly Pick<StripUnit, "code" | "name">[] }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4.5 gap-y-1.5 border-t border-line px-4 py-2.5 text-label text-ink-2">
      <span className="inline-flex items-center gap-1.5">
        <StatusGlyph status="BAIK" trend="NAIK" />
        <StatusGlyph status="KURANG" trend="TURUN" />
        terisi = target tercapai
      </span>
      <span className="inline-flex items-center gap-1.5">
        <StatusGlyph status="CUKUP" trend="NAIK" />
        <StatusGlyph status="JELEK" trend="TURUN" />
        kosong = belum tercapai
      </span>
      <span>ujung ke atas = membaik, ke bawah = memburuk, ke kanan = tetap</span>
      <span className="inline-flex items-center gap-1.5">
        <StatusGlyph status="BELUM_LAPOR" trend={null} />
        belum lapor
      </span>
      {units.length > 0 && (
        <ul className="flex flex-wrap gap-x-2.5">
          {units.map(({ code, name }) => (
            <li key={code}>
              <b className="text-ink">{code}</b> {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
