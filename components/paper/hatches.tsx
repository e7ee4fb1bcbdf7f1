import { Hatch } from "#components/chart/hatch";
import type { PwsStatus } from "#lib/coverage/status";

/** Once on a page: black on white, whatever the screen's light, so that what is seen is what is printed. */
export function PaperHatches() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="kertas-kurang" ground="#000" stripe="#fff" width={2.2} />
        <Hatch id="kertas-jelek" ground="#fff" stripe="#000" width={2.2} />
      </defs>
    </svg>
  );
}

const FILLS: Partial<Record<PwsStatus, string>> = {
  BAIK: "#2b2b2b",
  KURANG: "url(#kertas-kurang)",
  CUKUP: "#fff",
  JELEK: "url(#kertas-jelek)",
};

/** Filled = reached, hatched = falling; whatever has no verdict is pale grey. */
export function paperFill(status: PwsStatus | null): string {
  return (status && FILLS[status]) ?? "#ddd";
}
