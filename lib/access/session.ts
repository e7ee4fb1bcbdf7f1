/** A session that has not been used for so long is out (domain: four hours or shorter). */
export const IDLE_MINUTES = 120;

/** The cookie outlives no working day; the session behind it usually ends earlier. */
export const LONGEST_HOURS = 12;
