/** "Dusun 2 RT 03, Kampong Damai"; what is not known is left out. */
export function placeWords(
  { dusun, rt }: { dusun: string | null; rt: string | null },
  desa: string | null,
): string {
  const near = [dusun, rt && `RT ${rt}`].filter(Boolean).join(" ");
  return [near, desa].filter(Boolean).join(", ");
}
