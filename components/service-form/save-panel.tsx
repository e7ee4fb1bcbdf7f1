import type { ReactNode } from "react";
import { Button } from "#components/ui/button";
import type { Field } from "#lib/service/definition";

/** The end of the form: what saving brings, what is still asked, and the one filled button. On a phone it stays in reach. */
export function SavePanel({
  children,
  label,
  pending,
  open,
  standing,
}: {
  children?: ReactNode;
  label: string;
  pending: boolean;
  /** Fields whose strange value waits for an answer. */
  open: readonly Field[];
  /** What the record still lacks to count. */
  standing?: ReactNode;
}) {
  return (
    <div className="grid gap-3 rounded-card border border-line bg-surface px-4 py-3.5 max-desk:-mx-(--gutter) max-desk:mb-14 max-desk:rounded-none max-desk:border-x-0">
      {children}
      <div className="grid gap-1.5 max-desk:fixed max-desk:inset-x-0 max-desk:bottom-0 max-desk:z-30 max-desk:border-t max-desk:border-line-strong max-desk:bg-surface max-desk:px-(--gutter) max-desk:pt-2.5 max-desk:pb-[calc(0.625rem+env(safe-area-inset-bottom))]">
        <p
          role="status"
          className="font-semibold text-kurang empty:hidden max-desk:text-center desk:text-[0.8125rem]"
        >
          {open.length > 0 &&
            `${open.length} angka perlu dipastikan: ${open.map(({ label }) => label.toLowerCase()).join(", ")}`}
        </p>
        {open.length === 0 && standing}
        <Button type="submit" variant="filled" size="save" wide aria-disabled={pending}>
          {pending ? "Menyimpan…" : label}
        </Button>
      </div>
      <p className="text-label text-ink-2 max-desk:hidden">
        Ctrl + Enter menyimpan. Enter ke isian berikutnya.
      </p>
    </div>
  );
}
