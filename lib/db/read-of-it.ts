let number = 0;

/** Of the database that this process asks, the how many-th it is: what was read of another is not told of this one. */
export function databaseNumber(): number {
  return number;
}

export function forgetRead(): void {
  number += 1;
}
