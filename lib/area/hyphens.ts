const SHY = "\u00AD";
const LONG = 10;

/** Where a long name may part when its place is narrow: between syllables, never inside "ng" or "ny". */
export function withHyphens(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : parted(word)));
}

/** After a closed syllable of three letters and more, with as many left. */
function parted(word: string): string {
  return word.replace(
    /(?<=\p{L}{2})(ng|n(?![gy])|[^aiueon])(?=[^aiueo][aiueo]\p{L})/giu,
    (end, _, at: number) => (/[aiueo]/i.test(word[at - 1] ?? "") ? `${end}${SHY}` : end),
  );
}
