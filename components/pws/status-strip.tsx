import { StatusGlyph } from "#components/pws/status";
import type { PwsStatus } from "#lib/coverage/status";
import type { Trend } from "#lib/coverage/trend";

export type StripUnit = { code: string; name: string; href: string; status: PwsStatus; trend: Trend | null };

const SLOT = "inline-grid h-6 w-6 place-items-center";

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
