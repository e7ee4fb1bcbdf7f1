"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

/** The browser's own modal: it traps the focus, answers Escape and returns the focus. */
export function Dialog({
  open,
  title,
  children,
  actions,
  onClose,
}: {
  open: boolean;
  title: string;
  children: ReactNode;
  actions: ReactNode;
  onClose: () => void;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    if (open) box.current?.showModal();
    else box.current?.close();
  }, [open]);

  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      onClose={onClose}
      className="w-[26rem] max-w-[calc(100vw-2rem)] rounded-card border border-line-strong bg-surface p-5 shadow-float backdrop:bg-[#0b1418]/50"
    >
      <h2 id={heading} className="text-section">
        {title}
      </h2>
      <div className="mt-1.5 text-ink-2">{children}</div>
      <div className="mt-4 flex flex-wrap gap-2 max-desk:flex-col">{actions}</div>
    </dialog>
  );
}
