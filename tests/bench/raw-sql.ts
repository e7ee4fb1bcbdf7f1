import { type Sql, sql } from "#lib/db/read";

/**
 * The same six numbers counted from the records: by puskesmas and month of one year, people reached in that month.
 * This is what a dashboard without tallies would have to ask, with every index it could wish for.
 */
export function fromRecords(year: number): Sql {
  return sql`
    WITH area AS (SELECT desa_id, puskesmas_id FROM catchments WHERE until IS NULL),
    live AS (SELECT p.id AS person_id, r.kind, r.served_on, r.data, ${age} AS months,
        ${ageOn(sql`date_trunc('month', r.served_on)::date`)} AS months_on_first FROM service_records r
        JOIN persons own ON own.id = r.person_id JOIN persons p ON p.id = coalesce(own.merged_into_id, own.id)
      WHERE r.voided_at IS NULL AND p.voided_at IS NULL AND r.served_on >= make_date(${year}::int, 1, 1) AND r.served_on < make_date(${year}::int + 1, 1, 1)),
    contacts AS (SELECT DISTINCT g.person_id, g.id, r.served_on,
        CASE WHEN (r.served_on - g.hpht_on) / 7 <= 12 THEN 1 WHEN (r.served_on - g.hpht_on) / 7 <= 24 THEN 2 ELSE 3 END AS tm
      FROM pregnancies g JOIN service_records r ON r.pregnancy_id = g.id AND r.person_id = g.person_id
      WHERE g.voided_at IS NULL AND r.voided_at IS NULL AND r.kind = 'ANC' AND r.served_on >= g.hpht_on),
    counted AS (SELECT *, count(*) FILTER (WHERE tm = 1) OVER w AS t1, count(*) FILTER (WHERE tm = 2) OVER w AS t2,
        count(*) FILTER (WHERE tm = 3) OVER w AS t3 FROM contacts WINDOW w AS (PARTITION BY id ORDER BY served_on)),
    events AS (
      SELECT 'K1' AS code, person_id, min(served_on) AS day FROM contacts GROUP BY id, person_id
      UNION ALL
      SELECT 'K4', person_id, min(served_on) FROM counted WHERE t1 >= 1 AND t2 >= 1 AND t3 >= 2 GROUP BY id, person_id
      UNION ALL
      SELECT DISTINCT 'D', person_id, date_trunc('month', served_on)::date FROM live
        WHERE kind = 'TIMBANG' AND data ? 'bb_kg' AND months_on_first < 60
      UNION ALL
      SELECT 'BALITA_S', p.id, m::date FROM persons p, generate_series(make_date(${year}::int, 1, 1), make_date(${year}::int, 12, 1), '1 month') m
        WHERE p.merged_into_id IS NULL AND p.voided_at IS NULL AND p.born_on < m + interval '1 month' AND p.born_on > m - interval '6 years'
          AND (p.born_on > m OR ${ageOn(sql`m::date`)} < 60) AND (p.died_on IS NULL OR p.died_on >= m)
      UNION ALL
      ${adults}
      UNION ALL
      ${elders}
      UNION ALL
      ${pupils}),
    homes AS (SELECT e.code, e.person_id, extract(month FROM e.day)::int AS month, (
        SELECT r.home_id FROM residences r WHERE r.person_id = e.person_id AND r.voided_at IS NULL
          AND r.since <= date_trunc('month', e.day) ORDER BY r.since DESC LIMIT 1) AS home_id
      FROM events e WHERE e.day >= make_date(${year}::int, 1, 1) AND e.day < make_date(${year}::int + 1, 1, 1))
    SELECT h.code, a.puskesmas_id::text AS puskesmas, h.month, count(DISTINCT h.person_id)::int AS people
    FROM homes h JOIN units u ON u.id = h.home_id JOIN area a ON a.desa_id = u.parent_id
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;
}

/** The same rows from the tallies of desa. */
export function fromTallies(year: number, slots: Record<string, number>): Sql {
  const codes = Object.keys(slots);
  return sql`
    SELECT c.code, a.puskesmas_id::text AS puskesmas, m.month, sum(m.people)::int AS people
    FROM unnest(${codes}::text[], ${codes.map((code) => slots[code])}::smallint[]) AS c (code, slot)
    JOIN tallies t ON t.slot = c.slot AND t.year = ${year}::smallint
    JOIN catchments a ON a.desa_id = t.unit_id AND a.until IS NULL
    CROSS JOIN LATERAL unnest(ARRAY[m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]) WITH ORDINALITY AS m (people, month)
    GROUP BY 1, 2, 3 HAVING sum(m.people) > 0 ORDER BY 1, 2, 3`;
}

const age = sql`((extract(year FROM r.served_on) - extract(year FROM p.born_on)) * 12
  + extract(month FROM r.served_on) - extract(month FROM p.born_on)
  - (extract(day FROM r.served_on) < extract(day FROM p.born_on))::int)`;

function ageOn(day: Sql): Sql {
  return sql`((extract(year FROM ${day}) - extract(year FROM p.born_on)) * 12 + extract(month FROM ${day})
    - extract(month FROM p.born_on) - (extract(day FROM ${day}) < extract(day FROM p.born_on))::int)`;
}

const since = (code: string) => sql`min(served_on) FILTER (WHERE data ? ${code}::text)`;
/** The day on which the last of these was known; null when one never was. */
const all = (days: Sql[]) =>
  sql`(SELECT CASE WHEN count(day) = ${days.length}::int THEN max(day) END FROM unnest(ARRAY[${list(days)}]) day)`;
const any = (codes: string[]) => sql`least(${list(codes.map(since))})`;

function list(parts: Sql[]): Sql {
  return parts.slice(1).reduce((joined, part) => sql`${joined}, ${part}`, parts[0] ?? sql`NULL`);
}

const adults = sql`
  SELECT 'SPM06', person_id, min(day) FROM (
    SELECT person_id, CASE WHEN td IS NOT NULL AND sugar IS NOT NULL AND smoke IS NOT NULL AND least(greatest_imt, waist) IS NOT NULL
        THEN greatest(td, sugar, smoke, least(greatest_imt, waist)) END AS day
    FROM (SELECT person_id, kind, ${since("sistolik")} AS td, ${since("gula_darah")} AS sugar, ${since("merokok")} AS smoke,
        ${since("lp_cm")} AS waist, ${all([since("bb_kg"), since("tb_cm")])} AS greatest_imt
      FROM live WHERE kind IN ('SKRINING_DEWASA', 'SKRINING_REMAJA') AND months >= 180 AND months < 720 GROUP BY person_id, kind) k) d
  WHERE day IS NOT NULL GROUP BY person_id`;

const AKS = ["bab", "bak", "diri", "wc", "makan", "pindah", "jalan", "pakaian", "tangga", "mandi"].map(
  (item) => `aks_${item}`,
);
const SKILAS = [
  ["tanggal_salah", "lokasi_salah", "ulang_3_kata_salah"],
  ["berdiri_kursi_gagal"],
  ["bb_turun", "nafsu_makan_turun", "lila_lt_21"],
  ["keluhan_buram", "hitung_jari_gagal"],
  ["tes_bisik_gagal"],
  ["sedih_2mgg", "kurang_minat_2mgg"],
].map((domain) => domain.map((item) => `skilas_${item}`));

const elders = sql`
  SELECT 'SPM07', person_id, ${all([since("sistolik"), since("gula_darah"), ...AKS.map(since), ...SKILAS.map(any)])}
  FROM live WHERE kind = 'SKRINING_LANSIA' AND months >= 720 GROUP BY person_id`;

const pupils = sql`
  SELECT 'REMAJA_SCREENED', person_id, ${all(["bb_kg", "tb_cm", "sistolik", "mata", "telinga", "gigi"].map(since))}
  FROM live WHERE kind = 'SKRINING_REMAJA' AND months >= 84 AND months < 216 GROUP BY person_id`;
