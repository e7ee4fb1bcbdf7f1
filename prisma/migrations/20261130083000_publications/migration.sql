-- What is published of ended months, and of which units the page is open.
CREATE TABLE publications (
  id UUID NOT NULL,
  month DATE NOT NULL,
  version SMALLINT NOT NULL,
  facts JSONB NOT NULL,
  state JSONB NOT NULL,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT publications_pkey PRIMARY KEY (id),
  CONSTRAINT publications_month CHECK (extract(day FROM month) = 1),
  CONSTRAINT publications_version CHECK (version >= 1)
);
CREATE UNIQUE INDEX publications_month_version_key ON publications (month, version);

CREATE TABLE publication_cells (
  publication_id UUID NOT NULL,
  unit_id UUID NOT NULL,
  indicator TEXT NOT NULL,
  until DATE NOT NULL,
  reached INTEGER,
  out_of INTEGER,
  CONSTRAINT publication_cells_pkey PRIMARY KEY (unit_id, publication_id, indicator),
  CONSTRAINT publication_cells_until CHECK (extract(day FROM until) = 1),
  -- Whatever the rule above it does, no number of one to four people leaves this table.
  CONSTRAINT publication_cells_few CHECK ((reached = 0 OR reached >= 5) AND (out_of = 0 OR out_of >= 5)),
  CONSTRAINT publication_cells_hidden CHECK (reached IS NOT NULL OR out_of IS NULL)
);

CREATE TABLE publication_openings (
  id UUID NOT NULL,
  unit_id UUID NOT NULL,
  since DATE,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT publication_openings_pkey PRIMARY KEY (id),
  CONSTRAINT publication_openings_since CHECK (extract(day FROM since) = 1)
);
CREATE INDEX publication_openings_unit_id_recorded_at_idx ON publication_openings (unit_id, recorded_at);

ALTER TABLE publications ADD CONSTRAINT publications_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE publication_cells ADD CONSTRAINT publication_cells_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES publications (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE publication_cells ADD CONSTRAINT publication_cells_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE publication_openings ADD CONSTRAINT publication_openings_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE publication_openings ADD CONSTRAINT publication_openings_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION refuse_other_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Yang sudah terbit tidak diubah dan tidak dihapus: terbitkan versi baru.';
END $$;
CREATE TRIGGER publications_append_only BEFORE UPDATE OR DELETE ON publications
  FOR EACH ROW EXECUTE FUNCTION refuse_other_publication();
CREATE TRIGGER publication_cells_append_only BEFORE UPDATE OR DELETE ON publication_cells
  FOR EACH ROW EXECUTE FUNCTION refuse_other_publication();
CREATE TRIGGER publication_openings_append_only BEFORE UPDATE OR DELETE ON publication_openings
  FOR EACH ROW EXECUTE FUNCTION refuse_other_publication();
