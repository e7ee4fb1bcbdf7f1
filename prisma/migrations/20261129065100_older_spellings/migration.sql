-- Older spellings and the commonest short ones sound alike too: Moehammad and Mhd. are moh, Sjarif is sarif,
-- Djamil is jamil, Tjipto is cipto, Achmad is ahmad, Zaenal is zainal.
CREATE OR REPLACE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    replace(replace(
    regexp_replace(
    replace(replace(
    regexp_replace(
    regexp_replace(lower(name),
      '[^[:alnum:][:space:].,/_-]', '', 'g'),          -- apostrophes of every kind
      '[^[:alnum:]]+', ' ', 'g'),
      'oe', 'u'), 'ae', 'ai'),                         -- before Moehammad is looked for
      '\mm([ou]c?h(d|amm?|amm?[aei]|amm?[ae][dt]|a)?|hd)\M', 'moh', 'g'),
      'dj', 'j'), 'tj', 'c'),
      's[yhj](?=[aeiou])', 's', 'g'),
      '([aeiou])ch(?=[b-df-hj-np-tv-z])', '\1h', 'g'), -- Achmad; not Cholil, not Aceh
      'iy(?=[aeiou])', 'i', 'g'),
      '([a-z])\1+', '\1', 'g'))
$$;

-- A stored column keeps what the old function made: built again, with its indexes.
ALTER TABLE persons DROP COLUMN name_folded;
ALTER TABLE persons ADD COLUMN name_folded text GENERATED ALWAYS AS (fold_name(name)) STORED;
CREATE INDEX persons_by_folded_name ON persons USING gin (name_folded gin_trgm_ops);
CREATE INDEX persons_name_folded_idx ON persons (name_folded); -- the same name with a mistyped year of birth
CREATE INDEX persons_by_joined_name ON persons USING gin (replace(name_folded, ' ', '') gin_trgm_ops);
-- "ach" is the beginning of Achmad as it is written, not of ahmad as it sounds.
CREATE INDEX persons_by_written_name ON persons USING gin (lower(name) gin_trgm_ops);
