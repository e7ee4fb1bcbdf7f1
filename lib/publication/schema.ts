import { z } from "zod";
import { IdField, optionalField } from "#lib/action/fields";
import { isMonth } from "#lib/period/month";

const MonthField = z.string().min(1).refine(isMonth, "Pilih bulan dari daftar.");

/** Whoever watches publishes one month after the other; whoever has no script all of them at once. */
const STEPS = ["PERTAMA", "LANJUT"] as const;

export const PublishInput = z.object({ month: MonthField, step: optionalField(z.enum(STEPS)) });

export const OpenInput = z.object({ unit_id: IdField, since: MonthField });

export const CloseInput = z.object({ unit_id: IdField });
