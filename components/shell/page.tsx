import type { ReactNode } from "react";
import { DemoBadge } from "#components/ui/badge";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";

/**
 * One page: top bar, head, content. On a phone the path stands over the title and the tools under it;
 * the order in the document is the order of reading on both.
 */
export function Page({
  title,
  subtitle,
  path,
  tools,
  actions,
  back,
  explains,
  children,
}: {
  title: ReactNode;
  /** <Explained> of a term in the title. */
  explains?: ReactNode;
  subtitle?: ReactNode;
  /** <Breadcrumb> */
  path?: ReactNode;
  /** <PeriodSwitch>, <Segmented>, or the day in words. */
  tools?: ReactNode;
  /** Buttons of the page; at most one filled. */
  actions?: ReactNode;
  /** The phone's top bar: where back leads and what this place is called. */
  back?: { href?: string; label: string };
  children: ReactNode;
}) {
  return (
    <main className="pb-2 desk:pb-9">
      <header className="grid grid-cols-[minmax(0,1fr)] bg-surface desk:contents">
        <PhoneBar back={back} />
        <div className="contents desk:flex desk:min-h-13 desk:flex-wrap desk:items-center desk:gap-x-3.5 desk:gap-y-1 desk:border-b desk:border-line desk:bg-surface desk:px-(--gutter) desk:py-2 print:hidden">
          <div className="min-w-0 max-desk:order-1 max-desk:pr-(--gutter) max-desk:pl-[calc(var(--gutter)-4px)] max-desk:pt-3 desk:-ml-[7px] desk:grow desk:basis-72">
            {path}
          </div>
          <span className="hidden group-data-demo/shell:desk:block">
            <DemoBadge />
          </span>
          {tools && (
            <div className="flex flex-wrap items-center gap-2 max-desk:order-3 max-desk:px-(--gutter) max-desk:pt-3 desk:shrink-0 desk:gap-3.5">
              {tools}
            </div>
          )}
        </div>
        <div className="contents desk:flex desk:flex-wrap desk:items-end desk:gap-x-4 desk:gap-y-2 desk:px-(--gutter) desk:pt-5.5">
          <div
            id="isi"
            tabIndex={-1}
            className="min-w-0 outline-none max-desk:order-2 max-desk:px-(--gutter) focus-visible:shadow-none desk:grow desk:basis-96"
          >
            <div className="flex items-start justify-between gap-1 desk:items-center desk:justify-start">
              <h1 className="text-title tracking-[-.01em]">{title}</h1>
              {explains && <span className="-my-2.5">{explains}</span>}
            </div>
            {subtitle && <p className="mt-[3px] text-ink-2">{subtitle}</p>}
          </div>
          {actions && (
            <div className="flex flex-wrap gap-2 max-desk:order-4 max-desk:px-(--gutter) max-desk:pt-3 max-desk:[&>:is(a,button)]:grow">
              {actions}
            </div>
          )}
        </div>
        <div className="order-5 h-3.5 border-b border-line desk:hidden" />
      </header>
      <div className="mx-auto grid max-w-[100rem] gap-4.5 px-(--gutter) pt-4.5 *:min-w-0">{children}</div>
    </main>
  );
}

function PhoneBar({ back }: { back: { href?: string; label: string } | undefined }) {
  return (
    <div className="flex min-h-13 items-center gap-2.5 border-b border-line bg-surface px-(--gutter) font-bold desk:hidden print:hidden">
      {back?.href && (
        <Link
          href={back.href}
          aria-label="Kembali"
          className="-ml-3 grid size-12 place-items-center text-ink"
        >
          <Icon name="back" size={26} />
        </Link>
      )}
      <span className="grow">{back?.label}</span>
      <span className="hidden group-data-demo/shell:block">
        <DemoBadge />
      </span>
    </div>
  );
}
