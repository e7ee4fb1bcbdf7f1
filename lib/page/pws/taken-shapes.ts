/** How numbers leave a page without a file of the server. */
export const TAKEN_SHAPES = ["TEKS", "SVG", "PNG"] as const;
export type TakenShape = (typeof TAKEN_SHAPES)[number];
