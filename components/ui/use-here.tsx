import { usePathname, useSearchParams } from "next/navigation";

/** The address of the page one is on, to come back to. */
export function useHere(): string {
  const path = usePathname();
  const query = useSearchParams().toString();
  return query ? `${path}?${query}` : path;
}
