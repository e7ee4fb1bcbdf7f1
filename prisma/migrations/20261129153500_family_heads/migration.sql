-- A family counts through its head: who is told to be it from a day on; where nobody is told, the eldest.
CREATE TABLE family_heads (
  id UUID NOT NULL,
  family_id UUID NOT NULL,
  person_id UUID NOT NULL,
  since DATE NOT NULL,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  voided_at TIMESTAMPTZ(3),
  voided_by_id UUID,
  void_reason TEXT,
  CONSTRAINT family_heads_pkey PRIMARY KEY (id)
);
CREATE INDEX family_heads_person_id_idx ON family_heads (person_id);
ALTER TABLE family_heads ADD CONSTRAINT family_heads_family_id_fkey FOREIGN KEY (family_id) REFERENCES families (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE family_heads ADD CONSTRAINT family_heads_person_id_fkey FOREIGN KEY (person_id) REFERENCES persons (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE family_heads ADD CONSTRAINT family_heads_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE family_heads ADD CONSTRAINT family_heads_voided_by_id_fkey FOREIGN KEY (voided_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE family_heads ADD CONSTRAINT family_heads_void_whole CHECK (
  (voided_at IS NULL) = (voided_by_id IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL));
-- A row holds until the next one begins: so each day has one head at most.
CREATE UNIQUE INDEX family_heads_one_a_day ON family_heads (family_id, since) WHERE voided_at IS NULL;

-- Only a member is the head, and who leaves the family is it no more. Whoever writes may not see everybody, this does.
CREATE FUNCTION refuse_head_of_others() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.voided_at IS NULL AND NOT EXISTS (SELECT FROM persons WHERE id = NEW.person_id AND family_id = NEW.family_id) THEN
    RAISE EXCEPTION 'Kepala keluarga % bukan anggota keluarga %.', NEW.person_id, NEW.family_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER family_heads_are_members AFTER INSERT OR UPDATE ON family_heads FOR EACH ROW
  EXECUTE FUNCTION refuse_head_of_others();
CREATE FUNCTION refuse_head_leaving() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM family_heads WHERE person_id = NEW.id AND voided_at IS NULL AND family_id IS DISTINCT FROM NEW.family_id) THEN
    RAISE EXCEPTION 'Orang % tercatat kepala keluarga: batalkan dahulu itu.', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER persons_leave_no_family_as_head AFTER UPDATE OF family_id ON persons FOR EACH ROW
  WHEN (OLD.family_id IS DISTINCT FROM NEW.family_id) EXECUTE FUNCTION refuse_head_leaving();

-- A record of a family stands in the history of its head of that day, whoever it was told of.
ALTER TABLE service_records ADD COLUMN family_id UUID;
ALTER TABLE service_records ADD CONSTRAINT service_records_family_id_fkey FOREIGN KEY (family_id) REFERENCES families (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX service_records_family_id_idx ON service_records (family_id, served_on) WHERE family_id IS NOT NULL;

-- It tells who belongs together: read by the counting role, after the check of reach.
GRANT SELECT, INSERT, UPDATE ON family_heads TO denyut_recount;
ALTER TABLE family_heads ENABLE ROW LEVEL SECURITY;
CREATE POLICY family_heads_whole ON family_heads TO denyut_recount USING (true) WITH CHECK (true);
