export type WeighingPlace = { code: string; name: string; children: number; weighed: number };

/** Where nobody was weighed yet this month, the most children first; then by the share that is weighed. */
export function unweighedFirst(places: readonly WeighingPlace[]): WeighingPlace[] {
  const share = ({ children, weighed }: WeighingPlace) => (children === 0 ? 1 : weighed / children);
  return places.toSorted(
    (a, b) => share(a) - share(b) || b.children - a.children || (a.name < b.name ? -1 : 1),
  );
}
