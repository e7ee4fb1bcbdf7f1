import type { ReactNode } from "react";
import { PaperHatches } from "#components/paper/hatches";
import { PrintButton } from "#components/paper/print-button";
import { Page } from "#components/shell/page";
import { buttonLook } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Segmented } from "#components/ui/segmented";

type Choice = { label: string; href: string; current: boolean };

/** What is chosen for the paper, the one button, and the sheets as they will be printed. */
export function PaperPage({
  title,
  paper,
  backHref,
  levels = [],
  others = [],
  warning = null,
  children,
}: {
  title: string;
  /** "Kertas A4 mendatar, 1 lembar." */
  paper: string;
  backHref: string;
  levels?: readonly Choice[];
  /** Other indicators, or those that can be put in and taken out. */
  others?: readonly Choice[];
  warning?: string | null;
  children: ReactNode;
}) {
  return (
    <Page
      title={title}
      subtitle={paper}
      back={{ href: backHref, label: "Cetak" }}
      actions={
        <>
          {levels.length > 0 && <Segmented label="Dibagi" segments={levels} />}
          {others.length > 0 && <Others others={others} />}
          <Link href={backHref} className={buttonLook()}>
            Kembali ke layar
          </Link>
          <PrintButton />
        </>
      }
    >
      {warning && (
        <Notice tone="warning" live>
          {warning}
        </Notice>
      )}
      <PaperHatches />
      {children}
    </Page>
  );
}

function Others({ others }: { others: readonly Choice[] }) {
  return (
    <details className="group relative max-desk:w-full print:hidden">
      <summary className={`${buttonLook()} max-desk:w-full`}>
        Pilih indikator
        <Icon name="down" size={15} />
      </summary>
      <ul className="z-30 mt-1 rounded-card border border-line-strong bg-surface p-3 shadow-float desk:absolute desk:right-0 desk:w-[34rem] desk:max-w-[80vw] desk:columns-3">
        {others.map(({ label, href, current }) => (
          <li key={label}>
            <Link
              href={href}
              replace
              scroll={false}
              aria-current={current ? "true" : undefined}
              className="flex min-h-11 items-center gap-2 rounded-control px-2 font-medium text-ink no-underline hover:bg-sunken aria-[current]:font-bold aria-[current]:text-brand desk:min-h-7 desk:text-cell"
            >
              <span aria-hidden="true">{current ? "☑" : "☐"}</span>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
