-- Keys that programs outside read numbers with: of a unit, for some kinds of answers, for a year at most.
CREATE TABLE api_keys (
  id UUID NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  beginning TEXT NOT NULL,
  unit_id UUID NOT NULL,
  scopes TEXT[] NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  made_by_id UUID NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  revoked_at TIMESTAMPTZ(3),
  revoked_by_id UUID,
  last_used_at TIMESTAMPTZ(3),
  CONSTRAINT api_keys_pkey PRIMARY KEY (id),
  CONSTRAINT api_keys_name CHECK (btrim(name) <> '' AND name !~ '[0-9]{16}'),
  CONSTRAINT api_keys_hash CHECK (hash ~ '^[A-Za-z0-9_-]{43}$'),
  CONSTRAINT api_keys_beginning CHECK (length(beginning) <= 12),
  CONSTRAINT api_keys_scopes CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY[
    'coverage', 'tallies', 'facts', 'units', 'indicators', 'sasaran']),
  CONSTRAINT api_keys_life CHECK (expires_at > made_at AND expires_at <= made_at + interval '366 days'),
  CONSTRAINT api_keys_revoked CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL))
);
CREATE UNIQUE INDEX api_keys_hash_key ON api_keys (hash);
CREATE UNIQUE INDEX api_keys_one_per_name ON api_keys (lower(name)) WHERE revoked_at IS NULL;
ALTER TABLE api_keys ADD CONSTRAINT api_keys_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES units (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE api_keys ADD CONSTRAINT api_keys_made_by_id_fkey FOREIGN KEY (made_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE api_keys ADD CONSTRAINT api_keys_revoked_by_id_fkey FOREIGN KEY (revoked_by_id) REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION refuse_other_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.revoked_at IS NULL
    AND ROW(NEW.id, NEW.name, NEW.hash, NEW.beginning, NEW.unit_id, NEW.scopes, NEW.expires_at, NEW.made_by_id, NEW.made_at)
      = ROW(OLD.id, OLD.name, OLD.hash, OLD.beginning, OLD.unit_id, OLD.scopes, OLD.expires_at, OLD.made_by_id, OLD.made_at)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'Kunci API tidak diubah dan tidak dihapus: cabut, lalu buat yang baru.';
END $$;
CREATE TRIGGER api_keys_revoked_alone BEFORE UPDATE OR DELETE ON api_keys
  FOR EACH ROW EXECUTE FUNCTION refuse_other_key();
