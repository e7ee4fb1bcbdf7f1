import type { ServiceKind } from "#lib/programme/catalogue";
import { evaluateElderly } from "#lib/programme/elderly/findings";
import { evaluateWeighing } from "#lib/programme/growth/findings";
import { evaluateContact } from "#lib/programme/pregnancy/contact-findings";
import { evaluateRegistration } from "#lib/programme/pregnancy/registration-findings";
import type { GrowthStandard } from "#lib/reference/growth-standard";
import { evaluateScreening } from "#lib/screening/findings";
import { evaluateTbc } from "#lib/screening/tbc";
import type { EvaluationContext, Finding } from "#lib/service/finding";
import type { ServiceData } from "#lib/service/history";

/** `growth` of the child's sex is needed for z-scores; a page hands it to its client part. */
export type FormContext = EvaluationContext & { growth?: GrowthStandard };

type Evaluator = (data: ServiceData, context: FormContext) => Finding[];

const EVALUATORS = {
  HAMIL: evaluateRegistration,
  ANC: evaluateContact,
  TIMBANG: evaluateWeighing,
  SKRINING_REMAJA: evaluateScreening,
  SKRINING_DEWASA: evaluateScreening,
  SKRINING_LANSIA: (data, context) => [...evaluateScreening(data, context), ...evaluateElderly(data)],
} as const satisfies Record<ServiceKind, Evaluator>;

/** What the values mean, beside their fields; pure, so that the browser says it while typing. */
export function evaluate(kind: ServiceKind, data: ServiceData, context: FormContext): Finding[] {
  return [...EVALUATORS[kind](data, context), ...evaluateTbc(data)];
}
