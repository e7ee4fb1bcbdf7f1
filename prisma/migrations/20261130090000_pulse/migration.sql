-- The pulse of a day reads the records of that day, and no others.
CREATE INDEX service_records_recorded_at_idx ON service_records (recorded_at);
