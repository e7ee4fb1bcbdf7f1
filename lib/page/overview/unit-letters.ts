/**
 * Two letters for each name, all different: initials of two words ("Air Saga" As), else the first letter with a later
 * one of the same word ("Sijuk" Sj), consonants before vowels.
 */
export function unitLetters(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const letters = pairsOf(name).find((pair) => !taken.has(pair)) ?? `${taken.size + 1}`;
    taken.add(letters);
    return letters;
  });
}

function pairsOf(name: string): string[] {
  const [word = "", second] = name.split(/[\s.-]+/).filter(Boolean);
  const first = word.charAt(0).toUpperCase();
  const rest = [...word.slice(1).toLowerCase()];
  const consonants = rest.filter((letter) => !"aeiou".includes(letter));
  const vowels = rest.filter((letter) => "aeiou".includes(letter));
  const initials = second ? [second.charAt(0).toLowerCase()] : [];
  return [...initials, ...consonants, ...vowels].map((letter) => first + letter);
}
