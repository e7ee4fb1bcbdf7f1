import { evaluateWeighing } from "#lib/child/evaluate-weighing";
import type { GrowthStandard } from "#lib/child/growth-standard";
import { evaluateTbc } from "#lib/infection/tbc";
import { evaluateContact } from "#lib/pregnancy/evaluate-contact";
import { evaluateRegistration } from "#lib/pregnancy/evaluate-registration";
import { evaluateScreening } from "#lib/screening/evaluate-screening";
import type { ServiceKind } from "#lib/service/definition";
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
  SKRINING_LANSIA: evaluateScreening,
} as const satisfies Record<ServiceKind, Evaluator>;

/** What the values mean, beside their fields; pure, so that the browser says it while typing. */
export function evaluate(kind: ServiceKind, data: ServiceData, context: FormContext): Finding[] {
  return [...EVALUATORS[kind](data, context), ...evaluateTbc(data)];
}
