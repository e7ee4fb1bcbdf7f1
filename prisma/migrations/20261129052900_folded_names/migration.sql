-- How names are compared: as they sound, not as they are spelt. Nur'aini is nuraini; Aisyah and Aisah are aisah;
-- Moh., Mohammad, Muhammad and Muh. are moh.
CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(
    regexp_replace(lower(name),
      '[^[:alnum:][:space:].,/_-]', '', 'g'),          -- apostrophes of every kind
      '[^[:alnum:]]+', ' ', 'g'),
      '\mm[ou]c?h(d|amm?|amm?[aei]|amm?[ae][dt]|a)?\M', 'moh', 'g'),
      's[yh](?=[aeiou])', 's', 'g'),
      'oe', 'u', 'g'),
      'iy(?=[aeiou])', 'i', 'g'),
      '([a-z])\1+', '\1', 'g'))
$$;
GRANT EXECUTE ON FUNCTION fold_name(text) TO denyut_app, denyut_recount;

ALTER TABLE persons ADD COLUMN name_folded text GENERATED ALWAYS AS (fold_name(name)) STORED;
DROP INDEX persons_by_name;
CREATE INDEX persons_by_folded_name ON persons USING gin (name_folded gin_trgm_ops);
CREATE INDEX persons_name_folded_idx ON persons (name_folded); -- the same name with a mistyped year of birth

-- One form of a telephone number: 62 and +62 are the 0 before it.
UPDATE persons SET phone = '0' || regexp_replace(phone, '^(\+?62)?0?', '')
  WHERE phone IS NOT NULL AND phone !~ '^0\d{7,13}$';
UPDATE persons SET phone = NULL WHERE phone IS NOT NULL AND phone !~ '^0\d{7,13}$';
ALTER TABLE persons ADD CONSTRAINT persons_phone_one_form CHECK (phone ~ '^0\d{7,13}$');
