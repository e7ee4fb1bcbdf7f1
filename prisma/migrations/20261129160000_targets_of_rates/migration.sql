-- A target is kept in tenths of what is shown: of a hundred, a thousand or a hundred thousand. Which of them its
-- indicator is told in stands in the catalogue, and the form holds it to that.
ALTER TABLE targets DROP CONSTRAINT targets_plausible;
ALTER TABLE targets ADD CONSTRAINT targets_plausible CHECK (
  (permille IS NULL OR permille BETWEEN 0 AND 1000000) AND extract(day FROM since) = 1);
