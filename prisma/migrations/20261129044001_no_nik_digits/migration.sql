-- No digit of a NIK or KK number in clear: birth date, sex and kecamatan make the rest of a masked one, so a mask hides nothing.
ALTER TABLE persons DROP CONSTRAINT persons_nik_whole;
ALTER TABLE persons DROP COLUMN nik_mask;
ALTER TABLE persons ADD CONSTRAINT persons_nik_whole CHECK ((nik_hash IS NULL) = (nik_cipher IS NULL));

ALTER TABLE families DROP COLUMN kk_mask;
ALTER TABLE families ADD CONSTRAINT families_kk_whole CHECK ((kk_hash IS NULL) = (kk_cipher IS NULL));
