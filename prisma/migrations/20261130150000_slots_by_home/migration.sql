-- The people behind a number are found by the home and by what they count for: as many rows as the list is long, not one
-- for everybody who ever lived there. A slot stands in a year's number: 2026005 is slot 5 of 2026.
CREATE FUNCTION slots_of(year smallint, masks smallint[]) RETURNS int[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(slots_of.year * 1000 - one), '{}') FROM unnest(slots_of.masks) AS one WHERE one <= 0
$$;

-- Without a list of what is pending, which every reader would have to go through and one save in some hundred to clear.
CREATE INDEX person_years_by_home_and_slot ON person_years USING gin (homes, slots_of(year, masks)) WITH (fastupdate = off);
