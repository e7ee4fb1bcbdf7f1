import { Fragment } from "react";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";
import { type Sibling, Switcher } from "#components/ui/switcher";

/** Without `href` a step lies above one's reach and is text. */
export type Step = { label: string; href?: string | undefined };

/** The unit path; the last step switches between siblings and keeps the rest of the page's state. */
export function Breadcrumb({
  steps,
  current,
  siblings = [],
}: {
  steps: readonly Step[];
  current: string;
  siblings?: readonly Sibling[];
}) {
  return (
    <nav aria-label="Wilayah" className="min-w-0">
      <ol className="flex flex-wrap items-center text-label font-medium text-ink-2 desk:text-[0.8438rem]">
        {steps.map(({ label, href }) => (
          <Fragment key={label}>
            <li>
              {href ? (
                <Link
                  href={href}
                  className="inline-block rounded-[5px] px-1 py-[3px] text-ink-2 no-underline hover:bg-sunken hover:text-ink desk:px-[7px] desk:py-[5px]"
                >
                  {label}
                </Link>
              ) : (
                <span className="inline-block px-1 py-[3px] desk:px-[7px]">{label}</span>
              )}
            </li>
            <li aria-hidden="true" className="text-ink-3">
              <Icon name="forward" size={14} />
            </li>
          </Fragment>
        ))}
        <li className="min-w-0">
          {siblings.length > 1 ? (
            <Switcher label={current} siblings={siblings} />
          ) : (
            <span
              aria-current="location"
              className="inline-block px-1 py-[3px] font-bold text-ink desk:px-[7px] desk:py-[5px]"
            >
              {current}
            </span>
          )}
        </li>
      </ol>
    </nav>
  );
}
