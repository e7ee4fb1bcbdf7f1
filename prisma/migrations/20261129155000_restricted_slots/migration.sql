-- HIV, ODGJ, pasung: read by puskesmas and above alone. Tables of their own, so that no query that forgets to ask
-- finds them, and the tables that every page reads need no row security.

-- CreateTable
CREATE TABLE "restricted_years" (
    "person_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "masks" SMALLINT[],

    CONSTRAINT "restricted_years_pkey" PRIMARY KEY ("person_id","year")
);

-- CreateTable
CREATE TABLE "restricted_tallies" (
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

    CONSTRAINT "restricted_tallies_pkey" PRIMARY KEY ("year","unit_id","slot","sex")
);

-- AddForeignKey
ALTER TABLE "restricted_years" ADD CONSTRAINT "restricted_years_person_id_year_fkey" FOREIGN KEY ("person_id", "year") REFERENCES "person_years"("person_id", "year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restricted_tallies" ADD CONSTRAINT "restricted_tallies_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE restricted_years ADD CONSTRAINT restricted_years_masks_in_pairs CHECK (cardinality(masks) % 2 = 0);
CREATE TRIGGER restricted_tallies_never_negative AFTER INSERT OR UPDATE ON restricted_tallies FOR EACH ROW
  WHEN (least(NEW.m1, NEW.m2, NEW.m3, NEW.m4, NEW.m5, NEW.m6, NEW.m7, NEW.m8, NEW.m9, NEW.m10, NEW.m11, NEW.m12) < 0)
  EXECUTE FUNCTION refuse_negative_tally();

GRANT SELECT ON restricted_years, restricted_tallies TO denyut_app, denyut_recount;
GRANT INSERT, UPDATE ON restricted_years, restricted_tallies TO denyut_recount;

-- Who is asking says at which level: what is not said is below puskesmas. Of people, a puskesmas sees those who live in its
-- own homes in some month of the year.
ALTER TABLE restricted_tallies ENABLE ROW LEVEL SECURITY;
CREATE POLICY restricted_tallies_from_puskesmas ON restricted_tallies FOR SELECT TO denyut_app
  USING ((SELECT current_setting('denyut.level', true)) IN ('PUSKESMAS', 'KABUPATEN'));
CREATE POLICY restricted_tallies_whole ON restricted_tallies TO denyut_recount USING (true) WITH CHECK (true);
ALTER TABLE restricted_years ENABLE ROW LEVEL SECURITY;
CREATE POLICY restricted_years_from_puskesmas ON restricted_years FOR SELECT TO denyut_app
  USING ((SELECT current_setting('denyut.level', true)) = 'KABUPATEN'
    OR ((SELECT current_setting('denyut.level', true)) = 'PUSKESMAS' AND EXISTS (
      SELECT FROM person_years y WHERE y.person_id = restricted_years.person_id AND y.year = restricted_years.year
        AND y.homes && (SELECT current_setting('denyut.homes', true)::uuid[])::uuid[])));
CREATE POLICY restricted_years_whole ON restricted_years TO denyut_recount USING (true) WITH CHECK (true);
