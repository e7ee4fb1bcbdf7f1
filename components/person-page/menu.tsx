import { buttonLook, LinkButton } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Link } from "#components/ui/link";

export type MenuLink = { href: string; label: string };

/** A button that opens links under it; needs no script. With one link it is that link. */
export function Menu({
  label,
  links,
  filled = false,
}: {
  label: string;
  links: readonly MenuLink[];
  filled?: boolean;
}) {
  const [only] = links;
  const variant = filled ? "filled" : "plain";
  if (!only) return null;
  if (links.length === 1)
    return (
      <LinkButton href={only.href} variant={variant}>
        {only.label}
      </LinkButton>
    );
  return (
    <details className="group relative max-desk:grow max-desk:open:basis-full">
      <summary className={`${buttonLook({ variant })} w-full cursor-pointer`}>
        {label}
        <Icon name="down" size={15} />
      </summary>
      <ul className="mt-1 grid rounded-control border border-line-strong bg-surface py-1 desk:absolute desk:right-0 desk:z-20 desk:w-max desk:min-w-full desk:shadow-float">
        {links.map(({ href, label: name }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex min-h-12 items-center px-4 font-semibold text-ink no-underline hover:bg-brand-tint focus-visible:bg-brand-tint desk:min-h-9 desk:text-cell"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
