/** A session that has not been used for so long is out (domain: four hours or shorter). */
export const IDLE_MINUTES = 120;

/** The cookie outlives no working day; the session behind it usually ends earlier. */
export const LONGEST_HOURS = 12;

/** Behind https the browser itself holds the cookie to this host alone: no other one can set or shadow it. */
export function cookieName(url: string, name: string): string {
  return isSecure(url) ? `__Host-${name}` : name;
}

/** How light the page is; the only one that the browser writes itself. */
export const THEME_COOKIE = "tema";

export const SESSION_COOKIE = "denyut.session-token";

/** The address of the house decides, whatever a proxy forwards. */
export function isSecure(url: string): boolean {
  return url.startsWith("https:");
}
