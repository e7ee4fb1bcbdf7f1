-- What the key of this data makes of a known word: another key would register the same NIK twice.
CREATE TABLE "key_checks" (
    "purpose" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "key_checks_pkey" PRIMARY KEY ("purpose")
);
REVOKE ALL ON key_checks FROM denyut_app, denyut_recount;
