/** Of what the edge lets through (1 MB) the form's other fields need little; signs, which of GeoJSON are bytes. */
export const MOST_SIGNS = 900_000;
export const MOST_FEATURES = 1_000;
export const MOST_POINTS = 60_000;

/** Indonesia with the seas around it, in degrees: what lies elsewhere is in another projection, or turned round. */
export const BOUNDS = { west: 94, east: 142, south: -12, north: 7 } as const;
