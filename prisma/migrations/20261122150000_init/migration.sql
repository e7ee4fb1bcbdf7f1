CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMIN', 'DINKES', 'KAPUS', 'PJ_KLASTER', 'PETUGAS', 'PUSTU', 'KADER', 'AUDITOR');

-- CreateEnum
CREATE TYPE "Klaster" AS ENUM ('KLASTER_1', 'KLASTER_2', 'KLASTER_3', 'KLASTER_4', 'LINTAS_KLASTER');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('KABUPATEN', 'KECAMATAN', 'DESA', 'PUSKESMAS', 'PUSTU', 'POSYANDU', 'TANPA_POSYANDU');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('L', 'P');

-- CreateEnum
CREATE TYPE "NoNikReason" AS ENUM ('BELUM_TERBIT', 'BELUM_REKAM', 'WNA', 'TIDAK_DIKETAHUI');

-- CreateEnum
CREATE TYPE "PregnancyEnd" AS ENUM ('LAHIR', 'KEGUGURAN');

-- CreateEnum
CREATE TYPE "BabyOutcome" AS ENUM ('HIDUP', 'LAHIR_MATI');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "unit_id" UUID NOT NULL,
    "klaster" "Klaster",
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_reaches" (
    "user_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "user_reaches_pkey" PRIMARY KEY ("user_id","unit_id","since")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "units" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "UnitKind" NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catchments" (
    "id" UUID NOT NULL,
    "desa_id" UUID NOT NULL,
    "puskesmas_id" UUID NOT NULL,
    "pustu_id" UUID,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "catchments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "actor_unit" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "details" JSONB NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_years" (
    "person_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "sex" "Sex" NOT NULL,
    "homes" UUID[],
    "masks" SMALLINT[],

    CONSTRAINT "person_years_pkey" PRIMARY KEY ("person_id","year")
);

-- CreateTable
CREATE TABLE "tallies" (
    "year" SMALLINT NOT NULL,
    "unit_id" UUID NOT NULL,
    "slot" SMALLINT NOT NULL,
    "sex" "Sex" NOT NULL,
    "m1" INTEGER NOT NULL DEFAULT 0,
    "m2" INTEGER NOT NULL DEFAULT 0,
    "m3" INTEGER NOT NULL DEFAULT 0,
    "m4" INTEGER NOT NULL DEFAULT 0,
    "m5" INTEGER NOT NULL DEFAULT 0,
    "m6" INTEGER NOT NULL DEFAULT 0,
    "m7" INTEGER NOT NULL DEFAULT 0,
    "m8" INTEGER NOT NULL DEFAULT 0,
    "m9" INTEGER NOT NULL DEFAULT 0,
    "m10" INTEGER NOT NULL DEFAULT 0,
    "m11" INTEGER NOT NULL DEFAULT 0,
    "m12" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "tallies_pkey" PRIMARY KEY ("year","unit_id","slot","sex")
);

-- CreateTable
CREATE TABLE "years" (
    "year" SMALLINT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recounting_since" TIMESTAMPTZ(3),

    CONSTRAINT "years_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "counting_state" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "fingerprint" TEXT NOT NULL,
    "rebuilt_up_to" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "counting_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sex" "Sex" NOT NULL,
    "born_on" DATE NOT NULL,
    "nik_cipher" TEXT,
    "nik_hash" TEXT,
    "no_nik_reason" "NoNikReason",
    "nik_mask" TEXT,
    "mother_id" UUID,
    "birth_order" SMALLINT,
    "mother_name" TEXT,
    "family_id" UUID,
    "phone" TEXT,
    "dusun" TEXT,
    "rt" TEXT,
    "home_id" UUID,
    "died_on" DATE,
    "merged_into_id" UUID,
    "registered_by_id" UUID NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "residences" (
    "person_id" UUID NOT NULL,
    "since" DATE NOT NULL,
    "home_id" UUID,
    "moved_on" DATE,
    "note" TEXT,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "residences_pkey" PRIMARY KEY ("person_id","since")
);

-- CreateTable
CREATE TABLE "families" (
    "id" UUID NOT NULL,
    "kk_cipher" TEXT,
    "kk_hash" TEXT,
    "kk_mask" TEXT,

    CONSTRAINT "families_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pregnancies" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "hpht_on" DATE NOT NULL,
    "registered_on" DATE NOT NULL,
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "pregnancies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pregnancy_outcomes" (
    "pregnancy_id" UUID NOT NULL,
    "ended_on" DATE NOT NULL,
    "kind" "PregnancyEnd" NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pregnancy_outcomes_pkey" PRIMARY KEY ("pregnancy_id")
);

-- CreateTable
CREATE TABLE "babies" (
    "pregnancy_id" UUID NOT NULL,
    "order" SMALLINT NOT NULL,
    "result" "BabyOutcome" NOT NULL,
    "sex" "Sex" NOT NULL,
    "weight_gram" INTEGER,
    "person_id" UUID,

    CONSTRAINT "babies_pkey" PRIMARY KEY ("pregnancy_id","order")
);

-- CreateTable
CREATE TABLE "sasaran_proyeksi" (
    "desa_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "group" TEXT NOT NULL,
    "version" SMALLINT NOT NULL,
    "people" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sasaran_proyeksi_pkey" PRIMARY KEY ("desa_id","year","group","version")
);

-- CreateTable
CREATE TABLE "targets" (
    "indicator" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "permille" INTEGER,
    "source" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "targets_pkey" PRIMARY KEY ("indicator","since")
);

-- CreateTable
CREATE TABLE "service_records" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "served_on" DATE NOT NULL,
    "pregnancy_id" UUID,
    "place" TEXT NOT NULL,
    "facility_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "derived" JSONB NOT NULL,
    "confirmed" TEXT[],
    "definition_version" SMALLINT NOT NULL,
    "rule_version" SMALLINT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaces_id" UUID,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_id" UUID,
    "void_reason" TEXT,

    CONSTRAINT "service_records_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "residences_home_id_idx" ON "residences"("home_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_username_key" ON "users"("username");

-- CreateIndex
CREATE INDEX "users_unit_id_idx" ON "users"("unit_id");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "units_code_key" ON "units"("code");

-- CreateIndex
CREATE INDEX "units_parent_id_kind_idx" ON "units"("parent_id", "kind");

-- CreateIndex
CREATE INDEX "catchments_desa_id_since_idx" ON "catchments"("desa_id", "since");

-- CreateIndex
CREATE INDEX "audit_events_at_idx" ON "audit_events"("at");

-- CreateIndex
CREATE INDEX "audit_events_subject_id_at_idx" ON "audit_events"("subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_events_actor_id_at_idx" ON "audit_events"("actor_id", "at");

-- CreateIndex
CREATE INDEX "persons_home_id_idx" ON "persons"("home_id");

-- CreateIndex
CREATE INDEX "persons_mother_id_idx" ON "persons"("mother_id");

-- CreateIndex
CREATE INDEX "persons_family_id_idx" ON "persons"("family_id");

-- CreateIndex
CREATE INDEX "persons_merged_into_id_idx" ON "persons"("merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "families_kk_hash_key" ON "families"("kk_hash");

-- CreateIndex
CREATE INDEX "pregnancies_person_id_idx" ON "pregnancies"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_records_replaces_id_key" ON "service_records"("replaces_id");

-- CreateIndex
CREATE INDEX "service_records_person_id_served_on_idx" ON "service_records"("person_id", "served_on");

-- CreateIndex
CREATE INDEX "service_records_recorded_by_id_recorded_at_idx" ON "service_records"("recorded_by_id", "recorded_at");

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_reaches" ADD CONSTRAINT "user_reaches_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_reaches" ADD CONSTRAINT "user_reaches_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catchments" ADD CONSTRAINT "catchments_desa_id_fkey" FOREIGN KEY ("desa_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catchments" ADD CONSTRAINT "catchments_puskesmas_id_fkey" FOREIGN KEY ("puskesmas_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catchments" ADD CONSTRAINT "catchments_pustu_id_fkey" FOREIGN KEY ("pustu_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_years" ADD CONSTRAINT "person_years_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tallies" ADD CONSTRAINT "tallies_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_mother_id_fkey" FOREIGN KEY ("mother_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "residences" ADD CONSTRAINT "residences_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "residences" ADD CONSTRAINT "residences_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pregnancies" ADD CONSTRAINT "pregnancies_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pregnancy_outcomes" ADD CONSTRAINT "pregnancy_outcomes_pregnancy_id_fkey" FOREIGN KEY ("pregnancy_id") REFERENCES "pregnancies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "babies" ADD CONSTRAINT "babies_pregnancy_id_fkey" FOREIGN KEY ("pregnancy_id") REFERENCES "pregnancy_outcomes"("pregnancy_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "babies" ADD CONSTRAINT "babies_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sasaran_proyeksi" ADD CONSTRAINT "sasaran_proyeksi_desa_id_fkey" FOREIGN KEY ("desa_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_pregnancy_id_fkey" FOREIGN KEY ("pregnancy_id") REFERENCES "pregnancies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_records" ADD CONSTRAINT "service_records_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "service_records"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Months are first days; a range ends after it begins.
ALTER TABLE units ADD CONSTRAINT units_by_month CHECK (
  extract(day FROM since) = 1 AND (until IS NULL OR (extract(day FROM until) = 1 AND until > since)));
ALTER TABLE units ADD CONSTRAINT units_only_kabupaten_has_no_parent CHECK ((parent_id IS NULL) = (kind = 'KABUPATEN'));
CREATE UNIQUE INDEX units_one_bucket_per_desa ON units (parent_id) WHERE kind = 'TANPA_POSYANDU';

ALTER TABLE catchments ADD CONSTRAINT catchments_by_month CHECK (
  extract(day FROM since) = 1 AND (until IS NULL OR (extract(day FROM until) = 1 AND until > since)));
ALTER TABLE catchments ADD CONSTRAINT catchments_one_puskesmas_a_month
  EXCLUDE USING gist (desa_id WITH =, daterange(since, until) WITH &&);

ALTER TABLE user_reaches ADD CONSTRAINT user_reaches_by_month CHECK (
  extract(day FROM since) = 1 AND (until IS NULL OR (extract(day FROM until) = 1 AND until >= since)));

ALTER TABLE persons ADD CONSTRAINT persons_nik_or_reason CHECK (nik_hash IS NOT NULL OR no_nik_reason IS NOT NULL);
ALTER TABLE persons ADD CONSTRAINT persons_nik_whole CHECK (
  (nik_hash IS NULL) = (nik_cipher IS NULL) AND (nik_hash IS NULL) = (nik_mask IS NULL));
ALTER TABLE persons ADD CONSTRAINT persons_die_after_birth CHECK (died_on IS NULL OR died_on >= born_on);
ALTER TABLE persons ADD CONSTRAINT persons_named CHECK (length(btrim(name)) BETWEEN 2 AND 120);
ALTER TABLE persons ADD CONSTRAINT persons_merged_live_nowhere CHECK (merged_into_id IS NULL OR home_id IS NULL);
CREATE UNIQUE INDEX persons_one_per_nik ON persons (nik_hash) WHERE merged_into_id IS NULL;
CREATE INDEX persons_by_name ON persons USING gin (lower(name) gin_trgm_ops);
CREATE INDEX persons_born_on_idx ON persons (born_on); -- likely duplicates while registering

ALTER TABLE residences ADD CONSTRAINT residences_by_month CHECK (extract(day FROM since) = 1);

ALTER TABLE pregnancy_outcomes ADD CONSTRAINT pregnancy_outcomes_plausible CHECK (ended_on > '1950-01-01');
ALTER TABLE babies ADD CONSTRAINT babies_plausible CHECK ("order" BETWEEN 1 AND 6 AND (weight_gram IS NULL OR weight_gram BETWEEN 300 AND 7000));

ALTER TABLE service_records ADD CONSTRAINT service_records_void_whole CHECK (
  (voided_at IS NULL) = (voided_by_id IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL));
ALTER TABLE service_records ADD CONSTRAINT service_records_voided_by_id_fkey FOREIGN KEY (voided_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE service_records ADD CONSTRAINT service_records_object CHECK (jsonb_typeof(data) = 'object' AND jsonb_typeof(derived) = 'object');

-- A trigger, not a check: a check would judge the difference that ON CONFLICT adds, not the sum.
-- While a year is rebuilt its masks run ahead of its tallies, and the last step of the rebuild sets them right.
CREATE FUNCTION refuse_negative_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM years WHERE year = NEW.year AND recounting_since IS NOT NULL) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'Hitungan tidak boleh negatif: % % slot % %', NEW.year, NEW.unit_id, NEW.slot, NEW.sex;
END $$;
CREATE TRIGGER tallies_never_negative AFTER INSERT OR UPDATE ON tallies FOR EACH ROW
  WHEN (least(NEW.m1, NEW.m2, NEW.m3, NEW.m4, NEW.m5, NEW.m6, NEW.m7, NEW.m8, NEW.m9, NEW.m10, NEW.m11, NEW.m12) < 0)
  EXECUTE FUNCTION refuse_negative_tally();
ALTER TABLE person_years ADD CONSTRAINT person_years_twelve_homes CHECK (cardinality(homes) = 12);
ALTER TABLE counting_state ADD CONSTRAINT counting_state_one_row CHECK (id = 1);

ALTER TABLE sasaran_proyeksi ADD CONSTRAINT sasaran_proyeksi_plausible CHECK (people >= 0 AND version >= 1);
ALTER TABLE targets ADD CONSTRAINT targets_plausible CHECK (
  (permille IS NULL OR permille BETWEEN 0 AND 1000) AND extract(day FROM since) = 1);

-- The audit can be read and added to, by nobody changed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Jejak audit tidak dapat diubah atau dihapus.';
END $$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Two roles without login: denyut_app asks for a signed-in person, denyut_recount counts. Several databases may share them.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['denyut_app', 'denyut_recount'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'Akun PostgreSQL % belum boleh membuat peran. Jalankan sebagai admin: ALTER ROLE % CREATEROLE; lalu ulangi migrasi.', current_user, quote_ident(current_user);
      END;
    END IF;
    IF NOT pg_has_role(current_user, role_name, 'SET') THEN
      EXECUTE format('GRANT %I TO %I WITH SET TRUE, INHERIT FALSE', role_name, current_user);
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO denyut_app, denyut_recount;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO denyut_app, denyut_recount;
GRANT INSERT, UPDATE ON units, catchments, persons, residences, families, pregnancies, pregnancy_outcomes, babies,
  service_records, sasaran_proyeksi, targets, users, user_reaches, sessions TO denyut_app, denyut_recount;
GRANT INSERT ON audit_events TO denyut_app, denyut_recount;
GRANT INSERT, UPDATE ON person_years, tallies, years, counting_state TO denyut_recount;
REVOKE SELECT ON rate_limits FROM denyut_app, denyut_recount;

-- The belt to the application's braces: only people who live within the reader's reach are shown.
ALTER TABLE persons ENABLE ROW LEVEL SECURITY;
CREATE POLICY persons_within_reach ON persons FOR SELECT TO denyut_app
  USING (home_id = ANY ((SELECT current_setting('denyut.homes', true)::uuid[])::uuid[]));
CREATE POLICY persons_change_within_reach ON persons FOR UPDATE TO denyut_app
  USING (home_id = ANY ((SELECT current_setting('denyut.homes', true)::uuid[])::uuid[])) WITH CHECK (true);
CREATE POLICY persons_register ON persons FOR INSERT TO denyut_app WITH CHECK (true);
CREATE POLICY persons_whole ON persons TO denyut_recount USING (true) WITH CHECK (true);
