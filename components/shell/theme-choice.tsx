"use client";

import { ChoiceField } from "#components/ui/choice";
import { cookieName, isSecure, THEME_COOKIE } from "#lib/access/session";

const YEAR_SECONDS = 31_536_000;

/** Kept in a cookie, so that the page already arrives in the chosen light. Without script the device decides. */
export function ThemeChoice({ current }: { current: string | undefined }) {
  return (
    <div className="noscript:hidden">
      <ChoiceField
        name="tema"
        legend="Tampilan"
        columns={3}
        defaultValue={current ?? "perangkat"}
        onChange={(event) => choose(event.target.value)}
        choices={[
          { value: "perangkat", label: "Ikut perangkat" },
          { value: "terang", label: "Terang" },
          { value: "gelap", label: "Gelap" },
        ]}
      />
    </div>
  );
}

function choose(theme: string) {
  const own = theme !== "perangkat";
  const { href } = window.location;
  const name = cookieName(href, THEME_COOKIE);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is younger than the phones in use
  document.cookie = `${name}=${own ? theme : ""}; path=/; max-age=${own ? YEAR_SECONDS : 0}; samesite=lax${isSecure(href) ? "; secure" : ""}`;
  if (own) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
