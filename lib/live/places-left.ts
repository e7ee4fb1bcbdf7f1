/** Of each process: a browser needs one stream, and an office has a few. */
const MOST = { each: 12, all: 600 };

const kept = globalThis as { denyutWatching?: Map<string, number> };
kept.denyutWatching ??= new Map();
const watching = kept.denyutWatching;

/** A place among those who watch, and how to give it back; null where there is none left. */
export function takePlace(who: string): (() => void) | null {
  const own = watching.get(who) ?? 0;
  const all = [...watching.values()].reduce((sum, one) => sum + one, 0);
  if (own >= MOST.each || all >= MOST.all) return null;
  watching.set(who, own + 1);
  return () => {
    const left = (watching.get(who) ?? 1) - 1;
    if (left > 0) watching.set(who, left);
    else watching.delete(who);
  };
}
