-- Televisions that show numbers of a unit without anybody signed in: a key of their own, a year at most, withdrawn but never deleted.
CREATE TABLE screens (
  id UUID NOT NULL,
  unit_id UUID NOT NULL,
  name TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  created_by_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  revoked_at TIMESTAMPTZ(3),
  revoked_by_id UUID,
  last_seen_at TIMESTAMPTZ(3),
  CONSTRAINT screens_pkey PRIMARY KEY (id),
  CONSTRAINT screens_name CHECK (btrim(name) <> ''),
  CONSTRAINT screens_life CHECK (expires_at > created_at AND expires_at <= created_at + interval '367 days'),
  CONSTRAINT screens_revoked_whole CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL))
);
CREATE UNIQUE INDEX screens_key_hash_key ON screens (key_hash);
CREATE INDEX screens_unit_id_idx ON screens (unit_id);
ALTER TABLE screens ADD CONSTRAINT screens_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE screens ADD CONSTRAINT screens_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE screens ADD CONSTRAINT screens_revoked_by_id_fkey FOREIGN KEY (revoked_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
