-- Of a small child the month must be known: an estimate by month and year is the 15th.
ALTER TABLE persons DROP CONSTRAINT persons_estimated_in_july;
ALTER TABLE persons ADD CONSTRAINT persons_estimated_in_the_middle CHECK (
  NOT born_estimated OR extract(day FROM born_on) = 15
    OR (extract(month FROM born_on) = 7 AND extract(day FROM born_on) = 1));
