"use client";

import { type ReactNode, useEffect } from "react";
import { Toaster, toast } from "sonner";

/** Loaded only where something is to be said. Six seconds, longer under the pointer or the focus; one at a time. */
export function FloatingToast({ id, message, undo }: { id: string; message: string; undo: ReactNode }) {
  useEffect(() => {
    toast.custom(
      () => (
        <div
          role="status"
          className="flex w-full items-center justify-between gap-4 rounded-control border border-line-strong bg-ink px-4 py-3 font-sans text-body text-surface shadow-float"
        >
          <span>{message}</span>
          {undo && <span className="shrink-0">{undo}</span>}
        </div>
      ),
      { id, duration: 6000 },
    );
  }, [id, message, undo]);

  return (
    <Toaster
      position="bottom-right"
      visibleToasts={1}
      containerAriaLabel="Pemberitahuan"
      mobileOffset={{ bottom: "calc(62px + 1rem)" }}
    />
  );
}
