import type { ReactNode } from "react";

/** On a phone it stands over the bottom bar, under the thumb; on a desk it closes the form where it stands. */
export function SaveBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className="print:hidden max-desk:h-24">
      <div className="grid gap-1.5 border-line-strong bg-surface max-desk:fixed max-desk:inset-x-0 max-desk:bottom-0 max-desk:z-30 max-desk:border-t max-desk:px-(--gutter) max-desk:pt-2.5 max-desk:pb-[calc(0.625rem+env(safe-area-inset-bottom))] desk:gap-2.5 desk:bg-transparent">
        {note && (
          <div className="text-label font-semibold text-kurang max-desk:text-center desk:text-cell">
            {note}
          </div>
        )}
        <div className="flex gap-2 max-desk:*:grow">{children}</div>
      </div>
    </div>
  );
}
