import type { PwsStatus } from "#lib/coverage/status";

/** Once on a page: black on white, whatever the screen's light, so that what is seen is what is printed. */
export function PaperHatches() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="kertas-kurang" ground="#000" stripe="#fff" />
        <Hatch id="kertas-jelek" ground="#fff" stripe="#000" />
      </defs>
    </svg>
  );
}

function Hatch({ id, ground, stripe }: { id: string; ground: string; stripe: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="6" height="6" fill={ground} />
      <rect width="2.2" height="6" fill={stripe} />
    </pattern>
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
