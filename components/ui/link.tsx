import type { AnchorHTMLAttributes } from "react";

/**
 * Leads to another page of the application without loading it anew. Itself it is a plain link, which costs nothing and works
 * without script: <FollowLinks> at the root listens for all of them. Never prefetched: opening a list of names leaves an
 * audit row, looking at its link must not.
 */
export function Link({
  replace = false,
  scroll = true,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & {
  href: string;
  /** The page left is not come back to: a switch of the same page. */
  replace?: boolean;
  /** False: the new page is looked at where the old one was. */
  scroll?: boolean;
}) {
  return <a {...rest} data-follow={replace ? "replace" : "push"} data-stay={scroll ? undefined : ""} />;
}
