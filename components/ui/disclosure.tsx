import type { ReactNode } from "react";
import { buttonLook } from "#components/ui/button";
import { Icon } from "#components/ui/icon";

/** A button, or words that look otherwise, that opens its form in place; needs no script. */
export function Disclosure({
  label,
  look,
  children,
  open = false,
}: {
  label: ReactNode;
  look?: string | undefined;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details open={open} className={`group min-w-0 print:hidden ${look ? "open:basis-full" : ""}`}>
      <summary className={look ?? buttonLook()}>
        {label}
        {!look && (
          <span className="transition-transform duration-150 group-open:rotate-180">
            <Icon name="down" size={15} />
          </span>
        )}
      </summary>
      <div
        className={`rounded-card border border-line bg-surface ${look ? "mt-2 max-w-md p-3.5" : "mt-2.5 p-4"}`}
      >
        {children}
      </div>
    </details>
  );
}
