-- Who may be pregnant in the own homes, for the day of a midwife or kader: read from the index alone.
CREATE INDEX persons_women_by_home ON persons (home_id) INCLUDE (id)
  WHERE sex = 'P' AND died_on IS NULL AND merged_into_id IS NULL AND voided_at IS NULL;
