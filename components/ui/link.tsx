"use client";

import NextLink, { useLinkStatus } from "next/link";
import type { ComponentProps } from "react";
import { LoadingBar } from "#components/ui/loading-bar";

/** Never prefetched: opening a list of names leaves an audit row, looking at its link must not. */
export function Link({ children, ...rest }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink prefetch={false} {...rest}>
      {children}
      <Pending />
    </NextLink>
  );
}

function Pending() {
  return useLinkStatus().pending ? <LoadingBar /> : null;
}
