"use client";

import { buttonLook } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import type { IndicatorPage } from "#lib/page/indicator/read-indicator";

/** The same place, month and sasaran for another indicator. A native disclosure: needs no script. */
export function IndicatorSwitch({ others }: Pick<IndicatorPage, "others">) {
  return (
    <details className="group relative max-desk:w-full print:hidden">
      <summary className={`${buttonLook()} max-desk:w-full`}>
        Ganti indikator
        <span className="transition-transform duration-150 group-open:rotate-180">
          <Icon name="down" size={15} />
        </span>
      </summary>
      <div className="z-30 mt-1 grid gap-x-5 gap-y-2.5 rounded-card border border-line-strong bg-surface p-3 shadow-float desk:absolute desk:right-0 desk:max-h-[70vh] desk:w-[34rem] desk:max-w-[80vw] desk:columns-2 desk:overflow-y-auto desk:p-3.5 broad:w-[44rem] broad:grid-cols-3">
        {others.map(({ title, indicators }) => (
          <section key={title} className="first:broad:col-span-2">
            <h2 className="text-label font-bold text-ink-2">{title}</h2>
            <ul className={indicators.length > 8 ? "broad:columns-2" : ""}>
              {indicators.map(({ label, href, current }) => (
                <li key={href}>
                  <Link
                    href={href}
                    aria-current={current ? "true" : undefined}
                    className="flex min-h-11 items-center rounded-control px-2 font-medium text-ink no-underline hover:bg-sunken aria-[current]:bg-brand-tint aria-[current]:font-bold aria-[current]:text-brand desk:min-h-7 desk:text-cell"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
