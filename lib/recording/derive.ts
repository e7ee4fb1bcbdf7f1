import { daysBetween } from "#lib/period/day";
import { ukWeeks } from "#lib/pregnancy/uk";
import type { ServiceKind } from "#lib/programme/catalogue";
import { aksScore } from "#lib/programme/elderly/aks";
import { gdsScore } from "#lib/programme/elderly/gds";
import { isSkilasPositive } from "#lib/programme/elderly/skilas";
import { growthMeasurement } from "#lib/programme/growth/findings";
import { zScores } from "#lib/programme/growth/z-scores";
import { imtOf } from "#lib/screening/imt";
import { tbcTerduga } from "#lib/screening/tbc";
import type { EvaluationContext } from "#lib/service/finding";
import type { FieldValue, ServiceData } from "#lib/service/history";

/** Stored with what was derived; raised when a rule below changes its result. */
export const RULE_VERSION = 1;

/** As for evaluate; no derived value looks at other records. */
export type DerivationContext = Omit<EvaluationContext, "previous"> &
  Partial<Pick<EvaluationContext, "previous">>;

/** Values computed once, when a record is saved. */
export function derive(kind: ServiceKind, data: ServiceData, context: DerivationContext): ServiceData {
  return present({ ...ofKind(kind, data, context), tbc_terduga: tbcTerduga(data) });
}

type Derived = Record<string, FieldValue | null | undefined>;

function ofKind(kind: ServiceKind, data: ServiceData, context: DerivationContext): Derived {
  if (kind === "TIMBANG") return growth(data, context);
  if (kind === "ANC") return { uk_minggu: weeks(context) };
  if (kind === "HAMIL") return {};
  if (kind !== "SKRINING_LANSIA") return { imt: imtOf(data) };
  return {
    imt: imtOf(data),
    aks_skor: aksScore(data),
    gds_skor: gdsScore(data),
    skilas_positif: isSkilasPositive(data),
  };
}

function growth(data: ServiceData, { sex, bornEstimated, ...context }: DerivationContext): Derived {
  if (bornEstimated) return {};
  const { umur_hari, bbu, tbu, bbtb, imtu } = zScores({ sex, ...growthMeasurement(data, context) });
  return { umur_hari, bbu, tbu, bbtb, imtu };
}

function weeks({ hphtOn, servedOn }: DerivationContext): number | null {
  return hphtOn && daysBetween(hphtOn, servedOn) >= 0 ? ukWeeks(hphtOn, servedOn) : null;
}

function present(derived: Derived): ServiceData {
  const entries = Object.entries(derived).flatMap(([code, value]) =>
    value === null || value === undefined ? [] : [[code, value] as const],
  );
  return Object.fromEntries(entries);
}
