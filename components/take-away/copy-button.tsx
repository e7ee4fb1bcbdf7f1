"use client";

import { useState } from "react";
import { useTaken } from "#components/take-away/taken";
import { Button, buttonLook } from "#components/ui/button";
import { whatsappHref } from "#lib/address/whatsapp";

/** Takes the text along, and writes down that it was; without script it is selected by hand. */
export function CopyButtons({ text }: { text: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { note } = useTaken();
  const lines = text.split("\n").length;
  const copy = async () => {
    note("TEKS", lines);
    setCopied(await toClipboard(text));
  };
  return (
    <>
      <span className="contents noscript:hidden">
        <Button variant="filled" onClick={copy}>
          Salin teks
        </Button>
        <span role="status" className="text-label text-ink-2">
          {copied === true && "Tersalin."}
          {copied === false && "Peramban ini tidak mengizinkan: tandai teksnya, lalu salin."}
        </span>
      </span>
      <a
        href={whatsappHref(text)}
        target="_blank"
        rel="noreferrer"
        className={buttonLook({ variant: "outlined" })}
        onClick={() => note("TEKS", lines)}
      >
        Buka WhatsApp
      </a>
    </>
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
