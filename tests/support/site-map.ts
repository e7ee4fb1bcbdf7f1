import { listSources } from "#tests/support/source-files";

/** "/orang/[id]" for app/(kerja)/orang/[id]/page.tsx. */
export function listPages(): string[] {
  return addressesOf("page.tsx");
}

/** "/api/health" for app/api/health/route.ts. */
export function listHandlers(): string[] {
  return addressesOf("route.ts");
}

/** Every name that an actions.ts gives away: each is an address of its own, whether or not a page uses it. */
export function listActions(): string[] {
  return listSources(["app"])
    .filter(({ path }) => path.endsWith("/actions.ts"))
    .flatMap(({ text }) => [...text.matchAll(/^export const (\w+)/gm)].map(([, name = ""]) => name))
    .sort();
}

/** Whether the address, without its query, is one of this page. */
export function isOf(page: string, address: string): boolean {
  const parts = partsOf(address.split("?")[0] ?? "");
  const own = partsOf(page);
  return own.length === parts.length && own.every((part, at) => part.startsWith("[") || part === parts[at]);
}

/** The page an address belongs to; of two, the one that says it in full ("/orang/baru", not "/orang/[id]"). */
export function pageOf(pages: readonly string[], address: string): string | undefined {
  const brackets = (page: string) => page.split("[").length;
  return pages.filter((page) => isOf(page, address)).sort((a, b) => brackets(a) - brackets(b))[0];
}

function addressesOf(file: string): string[] {
  return listSources(["app"])
    .filter(({ path }) => path === `app/${file}` || path.endsWith(`/${file}`))
    .map(({ path }) => `/${partsOf(path).slice(1, -1).filter(isInAddress).join("/")}`)
    .sort();
}

function isInAddress(part: string): boolean {
  return !part.startsWith("(");
}

function partsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}
