import type { ServiceData } from "#lib/form/data";
import { SERVICES, type ServiceKind } from "#lib/programme/catalogue";
import { type Child, growthFor } from "#lib/recording/growth-for";
import type { Derived, FormContext } from "#lib/service/finding";

/** Stored with what was derived; raised when a rule of a service changes its result. */
export const RULE_VERSION = 1;

type DerivationContext = Omit<FormContext, "growth"> & Child;

/** Values computed once, when a record is saved. */
export function derive(kind: ServiceKind, data: ServiceData, context: DerivationContext): ServiceData {
  return present(SERVICES[kind].derive(data, { ...context, ...growthFor(SERVICES[kind], context) }));
}

function present(derived: Derived): ServiceData {
  const entries = Object.entries(derived).flatMap(([code, value]) =>
    value === null || value === undefined ? [] : [[code, value] as const],
  );
  return Object.fromEntries(entries);
}
