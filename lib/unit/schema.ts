import { z } from "zod";
import { IdField, lineField, OpenedField, optionalField } from "#lib/action/fields";
import { isMonth } from "#lib/period/month";
import { ADDABLE } from "#lib/unit/rules";

const MonthField = z.string().refine(isMonth, "Pilih bulannya.");
const NameField = lineField(2, 80);

export const AddUnitInput = z
  .object({
    kind: z.enum(ADDABLE),
    /** The kabupaten, the puskesmas or the desa it belongs to. */
    parentId: IdField,
    /** Where a pustu stands. */
    desaId: optionalField(IdField),
    name: NameField,
    since: MonthField,
  })
  .refine(({ kind, desaId }) => kind !== "PUSTU" || desaId !== undefined, {
    path: ["desaId"],
    message: "Pilih desa tempat pustu berdiri.",
  });

export type AddUnitInput = z.output<typeof AddUnitInput>;

export const RenameUnitInput = z.object({ id: IdField, name: NameField, awal: optionalField(OpenedField) });
export type RenameUnitInput = z.output<typeof RenameUnitInput>;

export const CloseUnitInput = z.object({ id: IdField, from: MonthField });
export type CloseUnitInput = z.output<typeof CloseUnitInput>;

export const ChangeCatchmentInput = z.object({
  desaId: IdField,
  puskesmasId: IdField,
  /** Empty: served by the puskesmas itself. */
  pustuId: optionalField(IdField),
  from: MonthField,
});
export type ChangeCatchmentInput = z.output<typeof ChangeCatchmentInput>;
