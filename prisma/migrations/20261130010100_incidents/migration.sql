-- The register of incidents with personal data (UU 27/2022 article 46), without the name of anybody whose data it was.
CREATE TABLE incidents (
  id UUID NOT NULL,
  noticed_at TIMESTAMPTZ(3) NOT NULL,
  what TEXT NOT NULL,
  whose TEXT NOT NULL,
  kinds TEXT[] NOT NULL,
  people INTEGER,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT incidents_pkey PRIMARY KEY (id),
  CONSTRAINT incidents_words CHECK (btrim(what) <> '' AND btrim(whose) <> ''),
  CONSTRAINT incidents_kinds CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY[
    'IDENTITAS', 'NIK_KK', 'TELEPON', 'PELAYANAN', 'DIBATASI', 'ANAK', 'AKUN']),
  CONSTRAINT incidents_people CHECK (people >= 0),
  CONSTRAINT incidents_no_nik CHECK (what || ' ' || whose !~ '[0-9]{16}')
);
CREATE TABLE incident_steps (
  id UUID NOT NULL,
  incident_id UUID NOT NULL,
  kind TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  note TEXT NOT NULL,
  people INTEGER,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT incident_steps_pkey PRIMARY KEY (id),
  CONSTRAINT incident_steps_kind CHECK (kind IN ('TINDAKAN', 'ORANG_DIBERI_TAHU', 'LEMBAGA_DIBERI_TAHU', 'KETERANGAN', 'KELIRU', 'SELESAI')),
  CONSTRAINT incident_steps_words CHECK (btrim(note) <> ''),
  CONSTRAINT incident_steps_people CHECK (people >= 0),
  CONSTRAINT incident_steps_no_nik CHECK (note !~ '[0-9]{16}')
);
CREATE INDEX incident_steps_incident_id_at_idx ON incident_steps (incident_id, at);
ALTER TABLE incidents ADD CONSTRAINT incidents_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE incident_steps ADD CONSTRAINT incident_steps_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE incident_steps ADD CONSTRAINT incident_steps_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION refuse_other_incident() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Catatan insiden tidak diubah dan tidak dihapus: tambahkan langkah.';
END $$;
CREATE TRIGGER incidents_append_only BEFORE UPDATE OR DELETE ON incidents
  FOR EACH ROW EXECUTE FUNCTION refuse_other_incident();
CREATE TRIGGER incident_steps_append_only BEFORE UPDATE OR DELETE ON incident_steps
  FOR EACH ROW EXECUTE FUNCTION refuse_other_incident();
