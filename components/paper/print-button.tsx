"use client";

import { Button } from "#components/ui/button";

/** The browser's own print. Without script its menu does the same, and the page says so. */
export function PrintButton() {
  return (
    <>
      <span className="contents noscript:hidden">
        <Button variant="filled" onClick={() => window.print()}>
          Cetak
        </Button>
      </span>
      <span className="scripted:hidden print:hidden">Cetak dengan menu Cetak di peramban (Ctrl+P).</span>
    </>
  );
}
