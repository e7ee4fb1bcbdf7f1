-- Consent to being visited at home and telephoned (UU 27/2022 articles 9, 21-26): dated rows, the later one stands.
CREATE TABLE consents (
  id UUID NOT NULL,
  person_id UUID NOT NULL,
  purpose TEXT NOT NULL,
  given BOOLEAN NOT NULL,
  given_on DATE NOT NULL,
  manner TEXT NOT NULL,
  by_name TEXT,
  by_relation TEXT,
  witness TEXT,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  voided_at TIMESTAMPTZ(3),
  voided_by_id UUID,
  void_reason TEXT,
  CONSTRAINT consents_pkey PRIMARY KEY (id),
  CONSTRAINT consents_purpose CHECK (purpose IN ('KUNJUNGAN_RUMAH', 'TELEPON')),
  CONSTRAINT consents_manner CHECK (manner IN ('LISAN', 'TERTULIS')),
  CONSTRAINT consents_relation CHECK (by_relation IN ('IBU', 'AYAH', 'WALI', 'SUAMI_ISTRI', 'ANAK', 'KELUARGA_LAIN')),
  CONSTRAINT consents_represented_whole CHECK (
    (by_name IS NULL) = (by_relation IS NULL) AND (by_name IS NULL OR btrim(by_name) <> '')),
  CONSTRAINT consents_void_whole CHECK (
    (voided_at IS NULL) = (voided_by_id IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX consents_person_id_idx ON consents (person_id);
ALTER TABLE consents ADD CONSTRAINT consents_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE consents ADD CONSTRAINT consents_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE consents ADD CONSTRAINT consents_voided_by_id_fkey FOREIGN KEY (voided_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- What somebody said stays as it was said: it is voided once, with a reason, and nothing else.
CREATE FUNCTION refuse_other_consent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.voided_at IS NULL AND NEW.voided_at IS NOT NULL
    AND (to_jsonb(NEW) - ARRAY['voided_at', 'voided_by_id', 'void_reason'])
      = (to_jsonb(OLD) - ARRAY['voided_at', 'voided_by_id', 'void_reason']) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Persetujuan tidak diubah dan tidak dihapus: catat yang baru, atau batalkan dengan alasan.';
END $$;
CREATE TRIGGER consents_append_only BEFORE UPDATE OR DELETE ON consents
  FOR EACH ROW EXECUTE FUNCTION refuse_other_consent();
