-- Most people count for a handful of the masks: only those that are not empty are kept, each behind the number of its
-- slot. A slot is written as zero or below it, a mask is always above: array_position() finds the one, and never the other.
CREATE FUNCTION sparse_masks(dense smallint[]) RETURNS smallint[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(part ORDER BY position, place), '{}')
  FROM unnest(dense) WITH ORDINALITY AS d (mask, position)
    CROSS JOIN LATERAL (VALUES (1, (1 - position)::smallint), (2, mask)) AS p (place, part)
  WHERE mask <> 0
$$;
ALTER TABLE person_years ALTER COLUMN masks TYPE smallint[] USING sparse_masks(masks);
DROP FUNCTION sparse_masks(smallint[]);
ALTER TABLE person_years ADD CONSTRAINT person_years_masks_in_pairs CHECK (cardinality(masks) % 2 = 0);
