const HERE = "http://denyut.invalid";
const LONGEST = 600;

/**
 * A place of this house to go on to, as it came with a request; null for any other. Parsed as a browser parses it, which
 * drops tabs and line ends and takes a backslash for a slash: whatever holds one of them is not an address of ours.
 */
export function ownAddress(text: unknown): string | null {
  if (typeof text !== "string" || !text.startsWith("/") || text.length > LONGEST) return null;
  if (hasForeignSign(text) || !URL.canParse(text, HERE)) return null;
  const { origin, pathname, search, hash } = new URL(text, HERE);
  // "/.//host" is a path of this origin whose pathname alone would lead to another.
  if (origin !== HERE || pathname.startsWith("//")) return null;
  return `${pathname}${search}${hash}`;
}

/** Control characters, spaces and backslashes never stand in an address that this application wrote. */
function hasForeignSign(text: string): boolean {
  return [...text].some((sign) => sign <= " " || sign === "\\" || sign === "\u007f");
}
