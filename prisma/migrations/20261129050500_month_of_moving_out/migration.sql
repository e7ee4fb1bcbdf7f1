-- The month of moving out of the kabupaten counts at the old home: the row without a home begins a month later, and
-- left_on keeps the day, also when the person was back by then.
ALTER TABLE residences ADD COLUMN left_on DATE;

-- Moves out that were stored in their own month. A row that took the place of an earlier one of the same month had
-- its former home written in the audit.
CREATE TEMPORARY TABLE departures ON COMMIT DROP AS
SELECT stay.*, told.home_id AS old_home_id FROM (
  SELECT r.*, lag(r.home_id) OVER (PARTITION BY r.person_id ORDER BY r.since) AS before_id FROM residences r
) AS stay LEFT JOIN LATERAL (
  SELECT home.id AS home_id FROM audit_events e JOIN units home ON home.id::text = e.details ->> 'from'
  WHERE e.action = 'person.moved' AND e.subject_id = stay.person_id
    AND e.details ->> 'since' = to_char(stay.since, 'YYYY-MM') AND e.details ->> 'to' IS NULL AND NOT e.details ? 'back'
  ORDER BY e.at DESC LIMIT 1
) AS told ON true
WHERE stay.home_id IS NULL AND (stay.before_id IS NOT NULL OR told.home_id IS NOT NULL);

DELETE FROM residences r USING departures d WHERE r.person_id = d.person_id AND r.since = d.since;

INSERT INTO residences (person_id, since, home_id, recorded_by_id, recorded_at)
SELECT person_id, since, old_home_id, recorded_by_id, recorded_at FROM departures
WHERE old_home_id IS NOT NULL AND old_home_id IS DISTINCT FROM before_id;

-- Who came back in the next month has a row there; it only learns of the absence.
INSERT INTO residences (person_id, since, home_id, moved_on, note, recorded_by_id, recorded_at, left_on)
SELECT person_id, since + interval '1 month', NULL, moved_on, note, recorded_by_id, recorded_at,
  CASE WHEN date_trunc('month', moved_on::timestamp) = since THEN moved_on ELSE since END FROM departures
ON CONFLICT (person_id, since) DO UPDATE SET left_on = EXCLUDED.left_on;

ALTER TABLE residences ADD CONSTRAINT residences_left_the_month_before
  CHECK (left_on IS NULL OR date_trunc('month', left_on::timestamp) = since - interval '1 month');
