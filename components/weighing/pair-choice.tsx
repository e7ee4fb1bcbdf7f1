"use client";

import { useEffect, useState } from "react";

const WAYS = [
  { pair: false, label: "BB saja" },
  { pair: true, label: "BB + PB/TB" },
];

/** What Enter goes through, chosen once a day. */
export function usePair(key: string) {
  const [pair, setPair] = useState(false);
  useEffect(() => setPair(sessionStorage.getItem(key) === "1"), [key]);
  return {
    pair,
    choose(chosen: boolean) {
      setPair(chosen);
      sessionStorage.setItem(key, chosen ? "1" : "0");
    },
  };
}

export function PairChoice({ pair, onChoose }: { pair: boolean; onChoose: (pair: boolean) => void }) {
  return (
    <fieldset className="flex items-center gap-2 noscript:hidden">
      <legend className="float-left mr-2 text-ink-2">Isi, lalu Enter:</legend>
      {WAYS.map((way) => (
        <label key={way.label} className="flex min-h-12 items-center gap-1.5 font-semibold desk:min-h-8">
          <input
            type="radio"
            name="urutan"
            checked={pair === way.pair}
            onChange={() => onChoose(way.pair)}
            className="size-5 accent-(--brand) desk:size-4"
          />
          {way.label}
        </label>
      ))}
    </fieldset>
  );
}
