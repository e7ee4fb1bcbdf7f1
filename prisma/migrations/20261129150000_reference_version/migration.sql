-- One number for all that pages read again and again and that hardly ever changes: whoever keeps what was read of these
-- tables keeps it with this number. It is raised before the change itself, by a row lock that makes those who change
-- them come one after the other, and it is seen when the change is seen.
CREATE TABLE "reference_version" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "reference_version_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "reference_version_is_one_row" CHECK (id = 1)
);
INSERT INTO reference_version DEFAULT VALUES;
GRANT SELECT ON reference_version TO denyut_app, denyut_recount;

CREATE FUNCTION raise_reference_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE reference_version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER units_raise_reference_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON units
  FOR EACH STATEMENT EXECUTE FUNCTION raise_reference_version();
CREATE TRIGGER catchments_raise_reference_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON catchments
  FOR EACH STATEMENT EXECUTE FUNCTION raise_reference_version();
CREATE TRIGGER targets_raise_reference_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON targets
  FOR EACH STATEMENT EXECUTE FUNCTION raise_reference_version();
CREATE TRIGGER sasaran_raise_reference_version BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON sasaran_proyeksi
  FOR EACH STATEMENT EXECUTE FUNCTION raise_reference_version();
