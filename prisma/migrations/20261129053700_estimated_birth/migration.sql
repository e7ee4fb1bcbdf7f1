-- Nobody knows the day: an estimate by year or age is the 1st of July, and is called one wherever it is shown.
ALTER TABLE persons ADD COLUMN born_estimated boolean NOT NULL DEFAULT false;
ALTER TABLE persons ADD CONSTRAINT persons_estimated_in_july CHECK (
  NOT born_estimated OR (extract(month FROM born_on) = 7 AND extract(day FROM born_on) = 1));
