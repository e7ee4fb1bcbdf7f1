import type { At } from "#components/form/action-form";
import { FieldError, inputLook } from "#components/ui/field";
import type { SasaranRow } from "#lib/page/sasaran/rows";
import { figureEntry } from "#lib/sasaran/figure-entry";

/** The new figure of one desa: one number, or one for L and one for P. */
export function FigureFields({ at, row, bySex }: { at: At; row: SasaranRow; bySex: boolean }) {
  if (!bySex) {
    const stored = row.proposed ?? row.proyeksi;
    return <Figure wired={at(figureEntry(row.desaId), text(stored))} label={`Proyeksi baru ${row.name}`} />;
  }
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      <Figure
        wired={at(figureEntry(row.desaId, "L"), text(row.bySex?.L))}
        label={`Proyeksi baru ${row.name}, laki-laki`}
        mark="L"
      />
      <Figure
        wired={at(figureEntry(row.desaId, "P"), text(row.bySex?.P))}
        label={`Proyeksi baru ${row.name}, perempuan`}
        mark="P"
      />
    </div>
  );
}

function text(people: number | null | undefined): string {
  return String(people ?? "");
}

function Figure({ wired, label, mark }: { wired: ReturnType<At>; label: string; mark?: "L" | "P" }) {
  const { error, ...wiring } = wired;
  return (
    <div className="grid gap-1">
      <span className="flex items-center gap-1.5">
        {mark && (
          <span aria-hidden="true" className="font-semibold text-ink-2">
            {mark}
          </span>
        )}
        <input
          {...wiring}
          inputMode="numeric"
          autoComplete="off"
          aria-label={label}
          {...(error && { "aria-invalid": true, "aria-describedby": `${wiring.id}-galat` })}
          className={`${inputLook(error ? "flag" : "plain")} ${mark ? "max-w-24!" : "max-w-32!"} [--control-form:2.75rem] [--fs-input:1rem] desk:[--control-form:1.875rem] desk:[--fs-input:0.875rem]`}
        />
      </span>
      {error && (
        <div className="min-w-48 max-w-80 whitespace-normal">
          <FieldError id={`${wiring.id}-galat`}>{error}</FieldError>
        </div>
      )}
    </div>
  );
}
