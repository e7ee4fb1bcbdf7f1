-- Danger signs of the last days, among the many records of those who looked: row security asks of each one read whose it is.
CREATE INDEX service_records_danger_by_recorder ON service_records (recorded_by_id, recorded_at)
  WHERE voided_at IS NULL AND jsonb_typeof(data->'tanda_bahaya') = 'array' AND data->'tanda_bahaya' <> '[]';
