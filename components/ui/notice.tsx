import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";

/** `brand` states a finding, `danger` wants action today, `warning` wants a look, `good` is done. */
export type NoticeTone = "brand" | "danger" | "warning" | "good";

const TONES = {
  brand: "border-y border-r border-line border-l-brand bg-surface",
  danger: "border-l-jelek bg-jelek-tint",
  warning: "border-l-kurang bg-kurang-tint",
  good: "border-l-baik bg-baik-tint",
} satisfies Record<NoticeTone, string>;

/** A box over the page: what happened, what it means, what to do. */
export function Notice({
  tone = "brand",
  title,
  action,
  live = false,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  action?: ReactNode;
  /** Announced when it appears. */
  live?: boolean;
  children?: ReactNode;
}) {
  return (
    <div
      {...(live && { role: "status" })}
      className={`flex flex-wrap items-center justify-between gap-3 rounded-control border-l-[5px] px-3.5 py-3 ${TONES[tone]}`}
    >
      <div className="flex min-w-0 gap-2.5">
        {tone === "danger" && (
          <span className="text-jelek">
            <Icon name="warning" size={19} />
          </span>
        )}
        <div className="min-w-0">
          {title && <p className="font-bold">{title}</p>}
          {children}
        </div>
      </div>
      {action && <div className="flex flex-wrap gap-2 max-desk:w-full max-desk:*:grow">{action}</div>}
    </div>
  );
}

/** Amber, over a value that may be a slip of the finger: the safe answer comes first. */
export function ConfirmBox({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions: ReactNode;
}) {
  return (
    <div role="alert" className="rounded-[8px] border-2 border-kurang bg-kurang-tint px-3.5 py-3">
      <p className="font-bold">{title}</p>
      {children && <div className="mt-0.5">{children}</div>}
      <div className="mt-2.5 flex flex-col gap-2 desk:flex-row">{actions}</div>
    </div>
  );
}
