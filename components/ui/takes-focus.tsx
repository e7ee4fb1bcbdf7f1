"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** An answer over a long form takes the focus, so that it is seen from the button below; each new one again. */
export function useFocusOn<Box extends HTMLElement>(answer: unknown) {
  const box = useRef<Box>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer takes the focus again
  useEffect(() => box.current?.focus(), [answer]);
  return box;
}

export function TakesFocus({ on, children }: { on: unknown; children: ReactNode }) {
  const box = useFocusOn<HTMLDivElement>(on);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
