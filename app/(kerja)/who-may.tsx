"use client";

import { usePathname } from "next/navigation";
import { nearestPlace } from "#lib/access/places";

export function WhoMay({ sentences }: { sentences: readonly { path: string; who: string }[] }) {
  const place = nearestPlace(usePathname());
  return <p>{sentences.find(({ path }) => path === place.path)?.who}</p>;
}
