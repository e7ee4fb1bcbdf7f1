/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Colour, Colour, Colour];

const GREY: Colour = [0.213, 0.715, 0.072];

/**
 * Machado, Oliveira and Fernandes 2009 at full severity, on linear light; achromatopsia as the relative luminance of
 * sRGB. Chromium's own emulation is the same: tests/e2e/colour-blind.spec.ts measures both.
 */
export const VISIONS = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [GREY, GREY, GREY],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof VISIONS;

export const EMULATED = [
  "protanopia",
  "deuteranopia",
  "tritanopia",
  "achromatopsia",
] as const satisfies Vision[];

/** As somebody with that vision sees it. */
export function seenBy(vision: Vision, colour: Colour): Colour {
  const light = each(colour, linear);
  return each(VISIONS[vision], (row) => encoded(row[0] * light[0] + row[1] * light[1] + row[2] * light[2]));
}

/** WCAG 2: 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [brighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (brighter + 0.05) / (darker + 0.05);
}

/** CIE76, from D65: about 2 is just seen by whoever looks for it. */
export function distance(a: Colour, b: Colour): number {
  const [one, other] = [lab(a), lab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** So much of one over the other, as CSS mixes in sRGB. */
export function mixed(share: number, one: Colour, other: Colour): Colour {
  return [0, 1, 2].map((at) => share * (one[at] ?? 0) + (1 - share) * (other[at] ?? 0)) as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = each(colour, linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lab(colour: Colour): Colour {
  const [red, green, blue] = each(colour, linear);
  const x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function bent(share: number): number {
  return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  const within = Math.min(1, Math.max(0, light));
  return 255 * (within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055);
}

function each<From>([a, b, c]: readonly [From, From, From], of: (one: From) => number): Colour {
  return [of(a), of(b), of(c)];
}
