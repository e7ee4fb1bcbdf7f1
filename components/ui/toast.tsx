"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice";

const Floating = dynamic(() => import("#components/ui/toast-floating").then((part) => part.FloatingToast), {
  ssr: false,
});

/**
 * What was saved and what it moved, with a way back. Put it on the page that follows the save.
 * Without script the same words stand on top of the page.
 */
export function Toast({ id, message, undo }: { id: string; message: string; undo?: ReactNode }) {
  return (
    <>
      <noscript>
        <Notice tone="good" action={undo}>
          {message}
        </Notice>
      </noscript>
      <Floating id={id} message={message} undo={undo} />
    </>
  );
}
