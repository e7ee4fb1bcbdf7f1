"use client";

import { useState } from "react";
import { Button } from "#components/ui/button";

/** Takes the text along; without script it is selected by hand. */
export function CopyButton({ text }: { text: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await toClipboard(text));
  return (
    <span className="contents noscript:hidden">
      <Button variant="filled" onClick={copy}>
        Salin teks
      </Button>
      <span role="status" className="text-label text-ink-2">
        {copied === true && "Tersalin."}
        {copied === false && "Peramban ini tidak mengizinkan: tandai teksnya, lalu salin."}
      </span>
    </span>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  // Over plain http, as at an office without TLS, there is no clipboard.
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
