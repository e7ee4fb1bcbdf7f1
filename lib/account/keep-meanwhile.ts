import "server-only";
import { KLASTER_LABELS } from "#lib/access/labels";
import { type AccountText, desaIn, placingTexts } from "#lib/account/placing-texts";
import { type AccountChangeInput, KlasterField } from "#lib/account/schema";
import { joinOrAsk, type Texts } from "#lib/action/meanwhile";
import type { Tx } from "#lib/db/client";

/** The change without what its form did not touch: that stays as somebody else saved it meanwhile. */
export async function keepMeanwhile(tx: Tx, stored: Texts<AccountText>, input: AccountChangeInput) {
  const typed = placingTexts(input);
  const ids = [stored, typed].flatMap(({ unitId, desa }) => [unitId, ...desaIn(desa)]);
  const units = await tx.unit.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const wordsFor = (text: string, field: AccountText) => {
    if (field === "name") return text;
    const klaster = KlasterField.safeParse(text).data;
    if (klaster) return KLASTER_LABELS[klaster];
    return desaIn(text)
      .map((id) => names.get(id) ?? "")
      .join(", ");
  };
  const { name, unitId, klaster, desa } = joinOrAsk<AccountText>(
    { opened: input.awal, typed, stored },
    { wordsFor },
  );
  return { name, unitId, klaster: KlasterField.safeParse(klaster).data ?? null, desa: desaIn(desa) };
}
