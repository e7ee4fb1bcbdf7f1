import type { ReactNode } from "react";

/** On the line of the box beside it, whatever stands under that box: as far down as a label is high. */
export function BesideBox({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-1 desk:basis-auto!">
      <span
        aria-hidden="true"
        className="text-[1.0625rem] leading-6 font-bold max-desk:hidden desk:text-body"
      >
        &nbsp;
      </span>
      <div className="flex min-h-(--control-form) items-center gap-2">{children}</div>
    </div>
  );
}
