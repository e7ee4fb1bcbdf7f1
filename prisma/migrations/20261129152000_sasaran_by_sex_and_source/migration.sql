-- A figure is told by sex or for both, and by whom: Pusdatin or the district itself.
CREATE TYPE "SasaranSource" AS ENUM ('PUSDATIN', 'DAERAH');

ALTER TABLE sasaran_proyeksi RENAME COLUMN source TO document;
ALTER TABLE sasaran_proyeksi ADD COLUMN id UUID NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN sex "Sex", ADD COLUMN source "SasaranSource";
ALTER TABLE sasaran_proyeksi ALTER COLUMN id DROP DEFAULT;

-- Until now the figures of a year were one set: what came later corrected single desa of it. So the whole year is of the
-- source that its first version names, and every month keeps its numbers; each row keeps the text that it was set with.
UPDATE sasaran_proyeksi s SET source = CASE WHEN first.document ILIKE '%pusdatin%' THEN 'PUSDATIN' ELSE 'DAERAH' END::"SasaranSource"
FROM (SELECT DISTINCT ON (year) year, document FROM sasaran_proyeksi ORDER BY year, version, document) AS first
WHERE s.year = first.year;
ALTER TABLE sasaran_proyeksi ALTER COLUMN source SET NOT NULL;

ALTER TABLE sasaran_proyeksi DROP CONSTRAINT sasaran_proyeksi_pkey;
ALTER TABLE sasaran_proyeksi ADD CONSTRAINT sasaran_proyeksi_pkey PRIMARY KEY (id);
ALTER TABLE sasaran_proyeksi ADD CONSTRAINT sasaran_proyeksi_once
  UNIQUE NULLS NOT DISTINCT (desa_id, year, "group", version, sex);
-- Both, or L and P: never L and P beside both, which would count everybody twice; never one half alone.
ALTER TABLE sasaran_proyeksi ADD CONSTRAINT sasaran_proyeksi_both_or_by_sex
  EXCLUDE USING gist (desa_id WITH =, year WITH =, "group" WITH =, version WITH =, ((sex IS NULL)::int) WITH <>);
CREATE FUNCTION refuse_half_a_sasaran() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM sasaran_proyeksi s WHERE s.desa_id = NEW.desa_id AND s.year = NEW.year
      AND s."group" = NEW."group" AND s.version = NEW.version AND s.sex <> NEW.sex) THEN
    RAISE EXCEPTION 'Sasaran % tahun % versi %: isi laki-laki dan perempuan keduanya.', NEW."group", NEW.year, NEW.version
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sasaran_proyeksi_whole AFTER INSERT OR UPDATE ON sasaran_proyeksi DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.sex IS NOT NULL) EXECUTE FUNCTION refuse_half_a_sasaran();

-- A change is a new version: nobody writes over a figure.
REVOKE UPDATE ON sasaran_proyeksi FROM denyut_app, denyut_recount;

-- CreateTable
CREATE TABLE "sasaran_source_choices" (
    "since" DATE NOT NULL,
    "version" SMALLINT NOT NULL,
    "source" "SasaranSource" NOT NULL,
    "document" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sasaran_source_choices_pkey" PRIMARY KEY ("since","version")
);
ALTER TABLE sasaran_source_choices ADD CONSTRAINT sasaran_source_choices_by_month CHECK (
  extract(day FROM since) = 1 AND version >= 1);

-- Whoever set the first figures of a year let them count.
INSERT INTO sasaran_source_choices (since, version, source, document, recorded_by_id, recorded_at)
SELECT make_date(year, 1, 1), 1, source, document, recorded_by_id, recorded_at
FROM (
  SELECT *, lag(source) OVER (ORDER BY year) AS before
  FROM (SELECT DISTINCT ON (year) * FROM sasaran_proyeksi ORDER BY year, version, document) AS first
) AS years WHERE source IS DISTINCT FROM before;

GRANT SELECT ON sasaran_source_choices TO denyut_app, denyut_recount;
GRANT INSERT ON sasaran_source_choices TO denyut_app;
ALTER TABLE sasaran_source_choices ENABLE ROW LEVEL SECURITY;
CREATE POLICY sasaran_source_choices_read ON sasaran_source_choices FOR SELECT TO denyut_app, denyut_recount USING (true);
-- Whoever decides is named, and nobody decides in another's name.
CREATE POLICY sasaran_source_choices_own ON sasaran_source_choices FOR INSERT TO denyut_app
  WITH CHECK (recorded_by_id = current_setting('denyut.actor', true)::uuid);

-- What pages keep of it they read again when it changes.
CREATE TRIGGER sasaran_choices_raise_reference_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON sasaran_source_choices
  FOR EACH STATEMENT EXECUTE FUNCTION raise_reference_version();
