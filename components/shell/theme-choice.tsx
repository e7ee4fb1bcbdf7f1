"use client";

import { ChoiceField } from "#components/ui/choice";

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
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is younger than the phones in use
  document.cookie = `tema=${own ? theme : ""}; path=/; max-age=${own ? YEAR_SECONDS : 0}; samesite=lax`;
  if (own) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
