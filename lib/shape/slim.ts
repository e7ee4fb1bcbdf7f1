const DIGITS = 5;

/**
 * The text of a chosen file, for sending: without spaces, heights and digits finer than a metre, which are most of it.
 * What is no map goes as it is; the server says what is wrong with it.
 */
export function slimGeoJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (key === "coordinates" ? slim(value) : value));
  } catch {
    return text;
  }
}

function slim(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return typeof value[0] === "number" ? value.slice(0, 2).map(rounded) : value.map(slim);
}

function rounded(degrees: unknown): unknown {
  return typeof degrees === "number" ? Number(degrees.toFixed(DIGITS)) : degrees;
}
