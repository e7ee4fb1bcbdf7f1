import type { ReactNode } from "react";
import { buttonLook } from "#components/ui/button";
import { Icon } from "#components/ui/icon";

/** A button that opens its form in place; needs no script. */
export function Disclosure({
  label,
  children,
  open = false,
}: {
  label: string;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details open={open} className="group min-w-0 print:hidden">
      <summary className={buttonLook()}>
        {label}
        <span className="transition-transform duration-150 group-open:rotate-180">
          <Icon name="down" size={15} />
        </span>
      </summary>
      <div className="mt-2.5 rounded-card border border-line bg-surface p-4">{children}</div>
    </details>
  );
}
