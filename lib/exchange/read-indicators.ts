import "server-only";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { countedMask, factsOf, groupOf, type Indicator, isOverMeasure } from "#lib/coverage/definition";
import { kindOf } from "#lib/coverage/kinds";
import { readTargets } from "#lib/coverage/read-targets";
import { asReader } from "#lib/db/as-actor";
import type { Asker } from "#lib/exchange/asker";
import type { AskedOf } from "#lib/exchange/endpoint";
import type { INDICATORS } from "#lib/exchange/endpoints/indicators";
import { monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

/** What each number of that month means, and its target. */
export function readIndicatorsAnswer(asker: Asker, { month }: AskedOf<typeof INDICATORS>) {
  return asReader(asker, async (tx) => {
    const targets = await readTargets(tx, month);
    const running = month === monthOf(today(asker.timeZone));
    return { month, running, rows: indicatorsIn(month).map((one) => indicatorRow(one, targets(one))) };
  });
}

function indicatorRow(indicator: Indicator, targetPermille: number | null) {
  const { code, since, label, title, meaning, klaster, kind, people, factor, betterWhen, source } = indicator;
  const { span, bases } = kindOf(indicator);
  return {
    code,
    since,
    label,
    title,
    meaning,
    klaster,
    kind,
    people,
    cumulative: span === "SINCE_JANUARY",
    bases: bases.map((basis) => basis.toLowerCase() as Lowercase<typeof basis>),
    per: factor,
    betterWhen,
    targetPermille,
    sasaran: groupOf(indicator),
    counts: countedMask(indicator),
    outOf: isOverMeasure(indicator) ? indicator.outOf.mask : null,
    facts: [...factsOf(indicator)],
    source,
  };
}
