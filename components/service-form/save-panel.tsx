import type { ReactNode } from "react";
import { goToField } from "#components/service-form/go-to-field";
import type { OpenThing } from "#components/service-form/what-is-open";
import { Button } from "#components/ui/button";

/** The end of the form: what saving brings, what is still open, and the one filled button. On a phone it stays in reach. */
export function SavePanel({
  children,
  label,
  pending,
  open,
  blocked,
  line,
}: {
  children?: ReactNode;
  label: string;
  pending: boolean;
  /** What waits for an answer. */
  open: readonly OpenThing[];
  /** A save was tried and waits for them. */
  blocked: boolean;
  /** Where nothing is open: what moves, or what the record lacks to count. */
  line?: ReactNode;
}) {
  return (
    <div className="grid gap-3 rounded-card border border-line bg-surface px-4 py-3.5 max-desk:-mx-(--gutter) max-desk:mb-14 max-desk:rounded-none max-desk:border-x-0">
      {children}
      <div className="grid gap-1.5 max-desk:fixed max-desk:inset-x-0 max-desk:bottom-0 max-desk:z-30 max-desk:border-t max-desk:border-line-strong max-desk:bg-surface max-desk:px-(--gutter) max-desk:pt-2 max-desk:pb-[calc(0.625rem+env(safe-area-inset-bottom))]">
        <p
          role="status"
          className="font-semibold text-kurang empty:hidden max-desk:-mx-(--gutter) max-desk:-mt-2 max-desk:bg-kurang-tint max-desk:px-(--gutter) max-desk:py-2 desk:text-[0.8125rem]"
        >
          {open.length > 0 && <OpenLine open={open} blocked={blocked} />}
        </p>
        {open.length === 0 && line}
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

const NAMED = 4;

/** "Belum tersimpan. 2 hal lagi: berat badan, presentasi", each name a way to its field. */
function OpenLine({ open, blocked }: { open: readonly OpenThing[]; blocked: boolean }) {
  const more = open.length - NAMED;
  return (
    <>
      {blocked ? `Belum tersimpan. ${open.length} hal lagi: ` : `${open.length} angka perlu dipastikan: `}
      {open.slice(0, NAMED).map(({ field, label }, index) => (
        <span key={field}>
          {index > 0 && ", "}
          <a
            href={`#${field}`}
            className="inline-block underline underline-offset-3 max-desk:py-1.5"
            onClick={(event) => {
              event.preventDefault();
              goToField(field);
            }}
          >
            {label}
          </a>
        </span>
      ))}
      {more > 0 && `, ${more} lainnya`}
    </>
  );
}
