-- What was counted at a home was counted in its desa: a home of another desa is another unit, and people move to it.
CREATE FUNCTION refuse_other_desa() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Unit % tidak dapat pindah desa: buka posyandu baru, lalu pindahkan orangnya.', OLD.code
    USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER units_homes_keep_their_desa BEFORE UPDATE OF parent_id ON units FOR EACH ROW
  WHEN (OLD.kind IN ('POSYANDU', 'TANPA_POSYANDU') AND OLD.parent_id IS DISTINCT FROM NEW.parent_id)
  EXECUTE FUNCTION refuse_other_desa();
