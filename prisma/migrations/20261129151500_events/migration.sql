-- What happens more than once a month, or has a long list of codes: counted beside the masks, in the same way.

-- The home and the sex under which it was counted stand in the key: what a person counted for is taken away from there.
CREATE TABLE event_years (
  person_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  code TEXT NOT NULL,
  band TEXT NOT NULL,
  home_id UUID NOT NULL,
  sex "Sex" NOT NULL,
  m1 INTEGER NOT NULL DEFAULT 0,
  m2 INTEGER NOT NULL DEFAULT 0,
  m3 INTEGER NOT NULL DEFAULT 0,
  m4 INTEGER NOT NULL DEFAULT 0,
  m5 INTEGER NOT NULL DEFAULT 0,
  m6 INTEGER NOT NULL DEFAULT 0,
  m7 INTEGER NOT NULL DEFAULT 0,
  m8 INTEGER NOT NULL DEFAULT 0,
  m9 INTEGER NOT NULL DEFAULT 0,
  m10 INTEGER NOT NULL DEFAULT 0,
  m11 INTEGER NOT NULL DEFAULT 0,
  m12 INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT event_years_pkey PRIMARY KEY (person_id, year, code, band, home_id, sex)
);
CREATE INDEX event_years_home_id_idx ON event_years (home_id);
ALTER TABLE event_years ADD CONSTRAINT event_years_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE event_years ADD CONSTRAINT event_years_home_id_fkey FOREIGN KEY (home_id) REFERENCES units (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE event_years ADD CONSTRAINT event_years_never_negative CHECK (
  least(m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12) >= 0);
-- Such codes sort alike everywhere, and every writer takes its rows in their order.
ALTER TABLE event_years ADD CONSTRAINT event_years_plain_codes CHECK (code ~ '^[A-Z0-9][A-Z0-9_.-]*$' AND band ~ '^[A-Z0-9][A-Z0-9_.-]*$');

CREATE TABLE event_tallies (
  year SMALLINT NOT NULL,
  unit_id UUID NOT NULL,
  code TEXT NOT NULL,
  band TEXT NOT NULL,
  sex "Sex" NOT NULL,
  m1 INTEGER NOT NULL DEFAULT 0,
  m2 INTEGER NOT NULL DEFAULT 0,
  m3 INTEGER NOT NULL DEFAULT 0,
  m4 INTEGER NOT NULL DEFAULT 0,
  m5 INTEGER NOT NULL DEFAULT 0,
  m6 INTEGER NOT NULL DEFAULT 0,
  m7 INTEGER NOT NULL DEFAULT 0,
  m8 INTEGER NOT NULL DEFAULT 0,
  m9 INTEGER NOT NULL DEFAULT 0,
  m10 INTEGER NOT NULL DEFAULT 0,
  m11 INTEGER NOT NULL DEFAULT 0,
  m12 INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT event_tallies_pkey PRIMARY KEY (year, unit_id, code, band, sex)
);
ALTER TABLE event_tallies ADD CONSTRAINT event_tallies_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- As of tallies: a trigger judges the sum, and a rebuild under way sets right what runs ahead of it.
CREATE FUNCTION refuse_negative_event_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM years WHERE year = NEW.year AND recounting_since IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'Hitungan kejadian tidak boleh negatif: % % % % %', NEW.year, NEW.unit_id, NEW.code, NEW.band, NEW.sex;
END $$;
CREATE TRIGGER event_tallies_never_negative AFTER INSERT OR UPDATE ON event_tallies FOR EACH ROW
  WHEN (least(NEW.m1, NEW.m2, NEW.m3, NEW.m4, NEW.m5, NEW.m6, NEW.m7, NEW.m8, NEW.m9, NEW.m10, NEW.m11, NEW.m12) < 0)
  EXECUTE FUNCTION refuse_negative_event_tally();

-- What happened to a person is read by the counting role alone; a page reads sums.
GRANT SELECT ON event_tallies TO denyut_app, denyut_recount;
GRANT SELECT ON event_years TO denyut_recount;
GRANT INSERT, UPDATE ON event_years, event_tallies TO denyut_recount;
ALTER TABLE event_years ENABLE ROW LEVEL SECURITY;
CREATE POLICY event_years_whole ON event_years TO denyut_recount USING (true) WITH CHECK (true);
