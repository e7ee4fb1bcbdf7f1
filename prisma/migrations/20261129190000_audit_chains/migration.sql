-- AlterTable
ALTER TABLE "audit_events" ADD COLUMN "subject_unit" UUID,
ADD COLUMN "chain" UUID,
ADD COLUMN "number" INTEGER,
ADD COLUMN "mac" BYTEA;

-- CreateTable
CREATE TABLE "audit_heads" (
    "chain" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "mac" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("chain")
);

-- CreateTable
CREATE TABLE "audit_seals" (
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "mac" BYTEA NOT NULL,

    CONSTRAINT "audit_seals_pkey" PRIMARY KEY ("number")
);

-- Rows from before the chains are told where their subject belonged, as far as that is known; after this nobody changes them.
ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only;
UPDATE audit_events e SET subject_unit = CASE e.subject_kind
  WHEN 'unit' THEN e.subject_id
  WHEN 'names' THEN e.subject_id
  ELSE (SELECT r.home_id FROM residences r
    WHERE r.voided_at IS NULL AND r.home_id IS NOT NULL AND r.since <= e.at AND r.person_id = CASE e.subject_kind
      WHEN 'person' THEN e.subject_id
      WHEN 'record' THEN (SELECT person_id FROM service_records WHERE id = e.subject_id)
      WHEN 'pregnancy' THEN (SELECT person_id FROM pregnancies WHERE id = e.subject_id)
    END ORDER BY r.since DESC LIMIT 1)
END WHERE e.subject_kind IN ('unit', 'names', 'person', 'record', 'pregnancy') AND e.subject_id IS NOT NULL;
ALTER TABLE audit_events ENABLE TRIGGER audit_events_append_only;

-- CreateIndex
CREATE UNIQUE INDEX "audit_events_chain_number_key" ON "audit_events"("chain", "number");

-- CreateIndex
CREATE INDEX "audit_events_subject_unit_at_idx" ON "audit_events"("subject_unit", "at");

-- Nobody changes the audit, its owner included, and none of its tables is emptied. Always: also where triggers are switched off for a session.
ALTER TABLE audit_events ADD CONSTRAINT audit_events_chained CHECK (
  num_nulls(chain, number, mac) IN (0, 3) AND number >= 1 AND octet_length(mac) = 32);
ALTER TABLE audit_heads ADD CONSTRAINT audit_heads_linked CHECK (number >= 0 AND octet_length(mac) = 32);
ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_linked CHECK (number >= 1 AND octet_length(mac) = 32);
CREATE TRIGGER audit_events_kept BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE ON audit_seals FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seals_kept BEFORE TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_heads_kept BEFORE TRUNCATE ON audit_heads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_heads_go_on BEFORE UPDATE ON audit_heads FOR EACH ROW
  WHEN (NEW.number <= OLD.number OR NEW.chain <> OLD.chain) EXECUTE FUNCTION refuse_change();
ALTER TABLE audit_events ENABLE ALWAYS TRIGGER audit_events_append_only;
ALTER TABLE audit_events ENABLE ALWAYS TRIGGER audit_events_kept;
ALTER TABLE audit_seals ENABLE ALWAYS TRIGGER audit_seals_append_only;
ALTER TABLE audit_seals ENABLE ALWAYS TRIGGER audit_seals_kept;
ALTER TABLE audit_heads ENABLE ALWAYS TRIGGER audit_heads_kept;
ALTER TABLE audit_heads ENABLE ALWAYS TRIGGER audit_heads_stay;
ALTER TABLE audit_heads ENABLE ALWAYS TRIGGER audit_heads_go_on;
