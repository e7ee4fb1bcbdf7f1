-- A first password that was handed out lives for seven days; those that wait now have seven from here on.
ALTER TABLE "users" ADD COLUMN "password_issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "second_factors" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sealed_secret" TEXT NOT NULL,
    "last_step" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_factors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "factor_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("factor_id","hash")
);

-- CreateIndex
CREATE INDEX "second_factors_user_id_idx" ON "second_factors"("user_id");

-- AddForeignKey
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_factor_id_fkey" FOREIGN KEY ("factor_id") REFERENCES "second_factors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Of an account at most one that is asked for.
CREATE UNIQUE INDEX second_factors_one_in_use ON second_factors (user_id) WHERE ended_at IS NULL;

-- What was accepted stays accepted, what has ended stays ended, and a secret belongs to its account for good.
CREATE FUNCTION second_factors_go_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_step < OLD.last_step OR OLD.ended_at IS NOT NULL OR NEW.user_id <> OLD.user_id
      OR NEW.sealed_secret <> OLD.sealed_secret THEN
    RAISE EXCEPTION 'Kode masuk hanya dipakai maju atau diakhiri.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_factors_forward BEFORE UPDATE ON second_factors
  FOR EACH ROW EXECUTE FUNCTION second_factors_go_forward();
CREATE FUNCTION recovery_codes_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.used_at IS NOT NULL OR NEW.hash <> OLD.hash OR NEW.factor_id <> OLD.factor_id THEN
    RAISE EXCEPTION 'Kode cadangan hanya dipakai sekali.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER recovery_codes_used_once BEFORE UPDATE ON recovery_codes
  FOR EACH ROW EXECUTE FUNCTION recovery_codes_once();
