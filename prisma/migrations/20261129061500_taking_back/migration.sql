-- What was recorded by mistake is taken back: the row stays, marked with who, when and why, and counts for nothing.

-- Where a person lives. A second move in one month takes the place of the first, which stays and can come back.
ALTER TABLE residences DROP CONSTRAINT residences_pkey;
ALTER TABLE residences ADD COLUMN id UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE residences ADD CONSTRAINT residences_pkey PRIMARY KEY (id);
ALTER TABLE residences
  ADD COLUMN voided_at TIMESTAMPTZ(3), ADD COLUMN voided_by_id UUID, ADD COLUMN void_reason TEXT,
  ADD COLUMN replaced_by_id UUID;
ALTER TABLE residences ADD CONSTRAINT residences_voided_by_id_fkey FOREIGN KEY (voided_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE residences ADD CONSTRAINT residences_replaced_by_id_fkey FOREIGN KEY (replaced_by_id) REFERENCES residences (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE residences ADD CONSTRAINT residences_void_whole CHECK (
  (voided_at IS NULL) = (voided_by_id IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL)
  AND (replaced_by_id IS NULL OR voided_at IS NOT NULL));
CREATE UNIQUE INDEX residences_one_home_a_month ON residences (person_id, since) WHERE voided_at IS NULL;
CREATE INDEX residences_replaced_by_id_idx ON residences (replaced_by_id) WHERE replaced_by_id IS NOT NULL;

-- A registration by mistake ("salah daftar"): never counted, lives nowhere, and its NIK may be registered again.
ALTER TABLE persons
  ADD COLUMN voided_at TIMESTAMPTZ(3), ADD COLUMN voided_by_id UUID, ADD COLUMN void_reason TEXT,
  ADD COLUMN death_recorded_by_id UUID, ADD COLUMN death_recorded_at TIMESTAMPTZ(3);
ALTER TABLE persons ADD CONSTRAINT persons_voided_by_id_fkey FOREIGN KEY (voided_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE persons ADD CONSTRAINT persons_death_recorded_by_id_fkey FOREIGN KEY (death_recorded_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE persons ADD CONSTRAINT persons_void_whole CHECK (
  (voided_at IS NULL) = (voided_by_id IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL));
ALTER TABLE persons ADD CONSTRAINT persons_voided_live_nowhere CHECK (
  voided_at IS NULL OR (home_id IS NULL AND merged_into_id IS NULL));
-- Deaths recorded before this day do not know by whom; the audit does.
ALTER TABLE persons ADD CONSTRAINT persons_death_recorded_whole CHECK (
  (death_recorded_by_id IS NULL) = (death_recorded_at IS NULL) AND (death_recorded_at IS NULL OR died_on IS NOT NULL));
DROP INDEX persons_one_per_nik;
CREATE UNIQUE INDEX persons_one_per_nik ON persons (nik_hash) WHERE merged_into_id IS NULL AND voided_at IS NULL;

-- How a pregnancy ended: each version is a row of its own with its babies, one of them lives.
ALTER TABLE pregnancy_outcomes ADD COLUMN id UUID NOT NULL DEFAULT gen_random_uuid();
UPDATE pregnancy_outcomes SET id = pregnancy_id;
ALTER TABLE babies DROP CONSTRAINT babies_pregnancy_id_fkey;
ALTER TABLE pregnancy_outcomes DROP CONSTRAINT pregnancy_outcomes_pkey;
ALTER TABLE pregnancy_outcomes ADD CONSTRAINT pregnancy_outcomes_pkey PRIMARY KEY (id);
ALTER TABLE pregnancy_outcomes
  ADD COLUMN confirmed TEXT[] NOT NULL DEFAULT '{}', ADD COLUMN replaces_id UUID,
  ADD COLUMN voided_at TIMESTAMPTZ(3), ADD COLUMN voided_by_id UUID, ADD COLUMN void_reason TEXT;
ALTER TABLE pregnancy_outcomes ADD CONSTRAINT pregnancy_outcomes_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES pregnancy_outcomes (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE pregnancy_outcomes ADD CONSTRAINT pregnancy_outcomes_voided_by_id_fkey FOREIGN KEY (voided_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE pregnancy_outcomes ADD CONSTRAINT pregnancy_outcomes_void_whole CHECK (
  (voided_at IS NULL) = (voided_by_id IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL));
CREATE UNIQUE INDEX pregnancy_outcomes_one_end ON pregnancy_outcomes (pregnancy_id) WHERE voided_at IS NULL;
CREATE UNIQUE INDEX pregnancy_outcomes_replaced_once ON pregnancy_outcomes (replaces_id) WHERE voided_at IS NULL;
ALTER TABLE babies RENAME COLUMN pregnancy_id TO outcome_id;
ALTER TABLE babies ADD CONSTRAINT babies_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES pregnancy_outcomes (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX babies_person_id_idx ON babies (person_id) WHERE person_id IS NOT NULL;

-- A correction that was taken back leaves room for another one.
DROP INDEX service_records_replaces_id_key;
CREATE UNIQUE INDEX service_records_replaced_once ON service_records (replaces_id) WHERE voided_at IS NULL;
CREATE INDEX service_records_replaces_id_idx ON service_records (replaces_id) WHERE replaces_id IS NOT NULL;

-- Two entries that became one, and what came from the loser: so much can be taken apart again.
CREATE TABLE merges (
  id UUID NOT NULL,
  winner_id UUID NOT NULL,
  loser_id UUID NOT NULL,
  brought JSONB NOT NULL,
  merged_by_id UUID NOT NULL,
  merged_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  undone_at TIMESTAMPTZ(3),
  undone_by_id UUID,
  undo_reason TEXT,
  CONSTRAINT merges_pkey PRIMARY KEY (id)
);
CREATE INDEX merges_winner_id_idx ON merges (winner_id);
CREATE UNIQUE INDEX merges_once ON merges (loser_id) WHERE undone_at IS NULL;
ALTER TABLE merges ADD CONSTRAINT merges_winner_id_fkey FOREIGN KEY (winner_id) REFERENCES persons (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE merges ADD CONSTRAINT merges_loser_id_fkey FOREIGN KEY (loser_id) REFERENCES persons (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE merges ADD CONSTRAINT merges_merged_by_id_fkey FOREIGN KEY (merged_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE merges ADD CONSTRAINT merges_undone_by_id_fkey FOREIGN KEY (undone_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE merges ADD CONSTRAINT merges_of_two CHECK (winner_id <> loser_id);
ALTER TABLE merges ADD CONSTRAINT merges_object CHECK (jsonb_typeof(brought) = 'object');
ALTER TABLE merges ADD CONSTRAINT merges_undo_whole CHECK (
  (undone_at IS NULL) = (undone_by_id IS NULL) AND (undone_at IS NULL) = (undo_reason IS NULL));

-- It holds ids alone, and those of people: whoever asks reads it after the check of reach, as the counting role.
GRANT SELECT, INSERT, UPDATE ON merges TO denyut_recount;
ALTER TABLE merges ENABLE ROW LEVEL SECURITY;
CREATE POLICY merges_whole ON merges TO denyut_recount USING (true) WITH CHECK (true);
