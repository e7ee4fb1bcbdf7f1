/** The instant of a write, for columns ending in _at. Calendar days come from lib/period/today. */
export function now(): Date {
  return new Date();
}
