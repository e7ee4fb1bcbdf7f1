import { Button, LinkButton } from "#components/ui/button";
import { ConfirmBox } from "#components/ui/notice";
import { TakesFocus } from "#components/ui/takes-focus";
import type { ActionResult } from "#lib/action/result";

/** Somebody has recorded the same service of that day: one of both is chosen, or both where both may be right. */
export function SameDayChoice({ result }: { result: ActionResult<unknown> }) {
  if (result.status !== "refused" || !result.standing) return null;
  const { id, words, mayStandBeside } = result.standing;
  return (
    <TakesFocus on={result}>
      <ConfirmBox
        title="Catatan mana yang benar?"
        actions={
          <>
            <LinkButton href={`/orang/${result.values.person_id}#riwayat`} variant="outlined" size="form">
              Yang sudah ada: {words || "lihat riwayat"}
            </LinkButton>
            <Button type="submit" name="instead" value={id} size="form">
              Isian saya, yang lama batal
            </Button>
            {mayStandBeside && (
              <Button type="submit" name="beside" value={id} size="form">
                Keduanya, simpan juga
              </Button>
            )}
          </>
        }
      >
        {result.message}
      </ConfirmBox>
    </TakesFocus>
  );
}
