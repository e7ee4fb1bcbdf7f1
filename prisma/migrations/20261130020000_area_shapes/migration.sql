-- Where desa lie, as a file of the admin draws them: for maps, never an official border.
CREATE TABLE area_shapes (
  desa_id UUID NOT NULL,
  version INTEGER NOT NULL,
  rings TEXT NOT NULL,
  source TEXT NOT NULL,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT area_shapes_pkey PRIMARY KEY (desa_id, version),
  CONSTRAINT area_shapes_version CHECK (version >= 1),
  CONSTRAINT area_shapes_rings CHECK (rings ~ '^\[\[-?\d+(,-?\d+){5,}\](,\[-?\d+(,-?\d+){5,}\])*\]$' AND length(rings) <= 1000000),
  CONSTRAINT area_shapes_source CHECK (btrim(source) <> '' AND length(source) <= 200)
);
ALTER TABLE area_shapes ADD CONSTRAINT area_shapes_desa_id_fkey FOREIGN KEY (desa_id) REFERENCES units (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE area_shapes ADD CONSTRAINT area_shapes_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- A later version replaces; nothing is written over, and only desa have a shape: what they serve is joined of them.
CREATE FUNCTION demand_later_shape() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM units WHERE id = NEW.desa_id AND kind = 'DESA') THEN
    RAISE EXCEPTION 'Hanya desa yang punya batas di peta.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.version <= (SELECT max(version) FROM area_shapes s WHERE s.desa_id = NEW.desa_id) THEN
    RAISE EXCEPTION 'Versi % bukan versi berikutnya.', NEW.version USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER area_shapes_later_version BEFORE INSERT ON area_shapes FOR EACH ROW EXECUTE FUNCTION demand_later_shape();
CREATE FUNCTION refuse_other_shape() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Batas di peta tidak diubah dan tidak dihapus: unggah versi baru.';
END $$;
CREATE TRIGGER area_shapes_append_only BEFORE UPDATE OR DELETE ON area_shapes
  FOR EACH ROW EXECUTE FUNCTION refuse_other_shape();

-- What pages keep of it they read again when it changes.
CREATE TRIGGER area_shapes_raise_reference_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON area_shapes
  FOR EACH STATEMENT EXECUTE FUNCTION raise_reference_version();
