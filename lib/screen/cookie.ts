/** Where a screen keeps its key once it has shown it: from then on it stands in no address and in no log. */
export const SCREEN_COOKIE = "denyut.layar";

/** As long as a link may live; the link itself usually ends earlier. */
export const SCREEN_COOKIE_SECONDS = 366 * 86_400;
