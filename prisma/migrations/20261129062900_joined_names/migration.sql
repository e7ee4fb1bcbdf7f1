-- "nuraini" finds also who is written "Nur Aini".
CREATE INDEX persons_by_joined_name ON persons USING gin (replace(name_folded, ' ', '') gin_trgm_ops);
