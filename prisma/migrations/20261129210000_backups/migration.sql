-- Every backup that the command has finished; the file itself lies elsewhere. Written by the owner alone.
CREATE TABLE backups (
  id UUID NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL,
  seconds INTEGER NOT NULL,
  bytes BIGINT NOT NULL,
  rows BIGINT NOT NULL,
  people INTEGER NOT NULL,
  sealed BOOLEAN NOT NULL,
  CONSTRAINT backups_pkey PRIMARY KEY (id),
  CONSTRAINT backups_of_something CHECK (bytes > 0 AND rows >= 0 AND people >= 0 AND seconds >= 0)
);
CREATE INDEX backups_made_at_idx ON backups (made_at);
