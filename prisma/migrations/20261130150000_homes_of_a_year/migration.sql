-- The people behind a number are found by the homes of the year asked for: one row for each who lived there in it, not all
-- that were ever kept. What a person counts for is no part of it: a save that moves a mask alone touches no index.
CREATE FUNCTION homes_in(year smallint, homes uuid[]) RETURNS bigint[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT uuid_hash_extended(home, homes_in.year)), '{}')
  FROM unnest(homes_in.homes) AS home WHERE home IS NOT NULL
$$;

CREATE INDEX person_years_by_home ON person_years USING gin (homes_in(year, homes));
