import { z } from "zod";
import { IdField } from "#lib/action/fields";
import { isMonth } from "#lib/period/month";

const MonthField = z.string().min(1).refine(isMonth, "Pilih bulan dari daftar.");

export const PublishInput = z.object({ month: MonthField });

export const OpenInput = z.object({ unit_id: IdField, since: MonthField });

export const CloseInput = z.object({ unit_id: IdField });
