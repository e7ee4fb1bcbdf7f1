import { z } from "zod";
import { BOUNDS, MOST_FEATURES, MOST_POINTS } from "#lib/shape/limits";
import { countPoints, PARTS, type Rings, tidyRing } from "#lib/shape/rings";

/** One area of a file: its outline, and all that it says of itself. */
export type FileArea = { rings: Rings; properties: Readonly<Record<string, unknown>> };

const Longitude = z.number().min(BOUNDS.west).max(BOUNDS.east);
const Latitude = z.number().min(BOUNDS.south).max(BOUNDS.north);
/** A height behind them is left out. */
const Position = z.tuple([Longitude, Latitude]).rest(z.number());
const Ring = z.array(Position).min(4);
const PolygonRings = z.array(Ring).min(1);
const Geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: PolygonRings }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(PolygonRings).min(1) }),
]);
const Feature = z.object({
  type: z.literal("Feature"),
  properties: z.record(z.string(), z.unknown()).nullable().default(null),
  geometry: Geometry,
});
const Collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(Feature).min(1).max(MOST_FEATURES),
});

const NO_GEOJSON = "Ini bukan GeoJSON. Pilih berkas berakhiran .geojson, atau salin seluruh isinya.";
const NO_COLLECTION = 'Berkas ini bukan kumpulan wilayah: "type" harus FeatureCollection.';
const TOO_MANY = `Paling banyak ${MOST_FEATURES} wilayah dan ${MOST_POINTS} titik. Sederhanakan petanya dahulu.`;

/** What a file of areas holds, or in one sentence why it cannot be drawn. */
export function readGeoJson(text: string): { areas: FileArea[] } | { problem: string } {
  const json = parsed(text);
  if (json === undefined) return { problem: NO_GEOJSON };
  const read = Collection.safeParse(json);
  if (!read.success) return { problem: problemOf(read.error.issues[0]?.path ?? [], json) };
  const areas = read.data.features.map(({ geometry, properties }) => ({
    properties: properties ?? {},
    rings: ringsOf(geometry),
  }));
  const points = areas.reduce((sum, { rings }) => sum + countPoints(rings), 0);
  return points > MOST_POINTS ? { problem: TOO_MANY } : { areas };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}

/** The first thing that is wrong, told by the number of its area. */
function problemOf(path: readonly PropertyKey[], json: unknown): string {
  const [first, number, ...rest] = path;
  if (first !== "features") return NO_COLLECTION;
  if (typeof number !== "number") return tooMany(json) ? TOO_MANY : NO_COLLECTION;
  const place = `Wilayah ke-${number + 1}`;
  if (!rest.includes("coordinates"))
    return `${place} bukan bidang: hanya Polygon dan MultiPolygon yang dapat digambar.`;
  return `${place} punya titik yang bukan lintang-bujur di Indonesia, atau cincin yang kurang dari empat titik. Simpan petanya dalam WGS 84 (EPSG:4326).`;
}

function tooMany(json: unknown): boolean {
  const features = json && typeof json === "object" && "features" in json ? json.features : null;
  return Array.isArray(features) && features.length > MOST_FEATURES;
}

function ringsOf(geometry: z.output<typeof Geometry>): Rings {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => tidyRing(ring.flatMap(([x, y]) => [whole(x), whole(y)])))
    .filter((ring) => ring !== null);
}

function whole(degrees: number): number {
  return Math.round(degrees * PARTS);
}
