import type { Random } from "#prisma/seed/lives/random";

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");

/**
 * Keys of version 7 that ascend in the order in which people are written: histories lie together on disk,
 * and a recount that goes by key reads them in one sweep.
 */
export class Ids {
  #next: number;

  constructor(startMs: number) {
    this.#next = startMs;
  }

  make(random: Random): string {
    const time = hex(this.#next++, 12);
    const [a, b] = [hex(random.bits(), 8), hex(random.bits(), 8)];
    const c = hex(random.bits() >>> 16, 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a.slice(0, 3)}-a${a.slice(3, 6)}-${b}${c}`;
  }
}
