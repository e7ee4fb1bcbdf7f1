import type { ServiceData } from "#lib/form/data";
import { tenT } from "#lib/programme/pregnancy/ten-t";

/** "10T hari ini: 7 dari 10", and what is still to be done. */
export function TenT({ data, weeks }: { data: ServiceData; weeks: number }) {
  const items = tenT(data, weeks);
  const missing = items.filter(({ state }) => state === "BELUM");
  const early = items.filter(({ state }) => state === "BELUM_WAKTUNYA");
  return (
    <div aria-live="polite">
      <p className="text-body font-bold">
        10T hari ini: {items.filter(({ state }) => state === "SUDAH").length} dari {items.length}
      </p>
      {missing.length > 0 && <p className="text-ink-2 desk:text-cell">Belum: {listed(missing)}.</p>}
      {early.length > 0 && <p className="text-ink-2 desk:text-cell">Belum waktunya: {listed(early)}.</p>}
    </div>
  );
}

function listed(items: readonly { label: string }[]): string {
  return items.map(({ label }) => label).join(", ");
}
