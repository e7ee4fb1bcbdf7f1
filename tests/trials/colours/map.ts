import type { Client } from "pg";
import { PARTS, writeRings } from "#lib/shape/rings";

const ABREAST = 8;
const SIDE = PARTS / 40;

/** An invented map: every desa a square, out at sea, so that the map has areas to fill. */
export async function drawEveryDesa(client: Client): Promise<void> {
  const desa = await client.query<{ id: string }>(
    "SELECT id FROM units WHERE kind = 'DESA' AND id NOT IN (SELECT desa_id FROM area_shapes) ORDER BY code",
  );
  for (const [place, { id }] of desa.rows.entries()) {
    const west = 106 * PARTS + (place % ABREAST) * SIDE;
    const south = -PARTS - Math.floor(place / ABREAST) * SIDE;
    const ring = [west, south, west + SIDE, south, west + SIDE, south + SIDE, west, south + SIDE];
    await client.query(
      `INSERT INTO area_shapes (desa_id, version, rings, source, recorded_by_id)
       SELECT $1, 1, $2, 'Peta contoh buatan uji', id FROM users WHERE username = 'admin'`,
      [id, writeRings([ring])],
    );
  }
}
