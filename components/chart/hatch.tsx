/** Stripes of one width, rising to the left, as a pattern that shapes point at. */
export function Hatch({
  id,
  ground,
  stripe,
  size = 6,
  width = 2,
}: {
  id: string;
  ground: string;
  stripe: string;
  size?: number;
  width?: number;
}) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width={size} height={size} style={{ fill: ground }} />
      <rect width={width} height={size} style={{ fill: stripe }} />
    </pattern>
  );
}
