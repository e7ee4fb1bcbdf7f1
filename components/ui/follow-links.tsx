"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { LoadingBar } from "#components/ui/loading-bar";

/** One listener for every <Link>: a hundred of a page listening each for itself cost more to draw than the page. */
export function FollowLinks() {
  const router = useRouter();
  const [pending, follow] = useTransition();
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link =
        event.target instanceof Element ? event.target.closest("a[data-follow]:not([target])") : null;
      const href = link?.getAttribute("href");
      if (!link || !href || !isPlain(event)) return;
      event.preventDefault();
      const go = link.getAttribute("data-follow") === "replace" ? router.replace : router.push;
      follow(() => go(href, { scroll: !link.hasAttribute("data-stay") }));
    }
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [router]);
  return pending ? <LoadingBar /> : null;
}

/** Not with a key held for another tab, nor what somebody else has answered. */
function isPlain(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
