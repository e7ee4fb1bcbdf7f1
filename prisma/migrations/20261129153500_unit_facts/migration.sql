-- What has no person is told by its number: of a month or an ISO week, by a leaf, a desa or a facility.

-- CreateTable
CREATE TABLE "unit_facts" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "version" SMALLINT NOT NULL,
    "value" INTEGER NOT NULL,
    "value_l" INTEGER,
    "value_p" INTEGER,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_facts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_source_decisions" (
    "source" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "version" SMALLINT NOT NULL,
    "adds" BOOLEAN NOT NULL,
    "document" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fact_source_decisions_pkey" PRIMARY KEY ("source","since","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "unit_facts_unit_id_fact_period_source_version_key" ON "unit_facts"("unit_id", "fact", "period", "source", "version");

-- AddForeignKey
ALTER TABLE "unit_facts" ADD CONSTRAINT "unit_facts_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A year's facts of all units, as a page reads them.
CREATE INDEX unit_facts_of_a_year ON unit_facts (fact, period text_pattern_ops);

-- The 53rd week is one of some years only.
ALTER TABLE unit_facts ADD CONSTRAINT unit_facts_period CHECK (
  period ~ '^\d{4}-(0[1-9]|1[0-2])$'
  OR (period ~ '^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$'
    AND to_char(to_date(period, 'IYYY-"W"IW'), 'IYYY-"W"IW') = period));
ALTER TABLE unit_facts ADD CONSTRAINT unit_facts_whole CHECK (
  value >= 0 AND version >= 1 AND (value_l IS NULL) = (value_p IS NULL)
  AND (value_l IS NULL OR (value_l >= 0 AND value_p >= 0 AND value = value_l + value_p)));
ALTER TABLE fact_source_decisions ADD CONSTRAINT fact_source_decisions_by_month CHECK (
  extract(day FROM since) = 1 AND version >= 1);

-- A later version replaces; nothing is written over, and none is left out.
CREATE FUNCTION demand_next_fact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM units WHERE id = NEW.unit_id
      AND kind IN ('POSYANDU', 'TANPA_POSYANDU', 'DESA', 'PUSKESMAS', 'PUSTU')) THEN
    RAISE EXCEPTION 'Angka ini milik posyandu, desa, atau fasilitas.' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.version <> 1 + (SELECT coalesce(max(version), 0) FROM unit_facts f WHERE f.unit_id = NEW.unit_id
      AND f.fact = NEW.fact AND f.period = NEW.period AND f.source = NEW.source) THEN
    RAISE EXCEPTION 'Versi % bukan versi berikutnya.', NEW.version USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER unit_facts_next_version BEFORE INSERT ON unit_facts FOR EACH ROW EXECUTE FUNCTION demand_next_fact();
CREATE FUNCTION refuse_other_fact() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Angka yang sudah dilaporkan tidak diubah dan tidak dihapus: laporkan versi baru.';
END $$;
CREATE TRIGGER unit_facts_append_only BEFORE UPDATE OR DELETE ON unit_facts
  FOR EACH ROW EXECUTE FUNCTION refuse_other_fact();

-- Read as tallies are; told by the verb alone, which takes the counting role for it.
GRANT SELECT ON unit_facts, fact_source_decisions TO denyut_app, denyut_recount;
GRANT INSERT ON unit_facts TO denyut_recount;
GRANT INSERT ON fact_source_decisions TO denyut_app;
ALTER TABLE unit_facts ENABLE ROW LEVEL SECURITY;
CREATE POLICY unit_facts_read ON unit_facts FOR SELECT TO denyut_app, denyut_recount USING (true);
CREATE POLICY unit_facts_own ON unit_facts FOR INSERT TO denyut_recount
  WITH CHECK (recorded_by_id = current_setting('denyut.actor', true)::uuid);
ALTER TABLE fact_source_decisions ENABLE ROW LEVEL SECURITY;
CREATE POLICY fact_source_decisions_read ON fact_source_decisions FOR SELECT TO denyut_app, denyut_recount USING (true);
CREATE POLICY fact_source_decisions_own ON fact_source_decisions FOR INSERT TO denyut_app
  WITH CHECK (recorded_by_id = current_setting('denyut.actor', true)::uuid);

-- What pages keep of it they read again when it changes.
CREATE TRIGGER fact_decisions_raise_reference_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON fact_source_decisions
  FOR EACH STATEMENT EXECUTE FUNCTION raise_reference_version();
