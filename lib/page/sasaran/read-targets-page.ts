import "server-only";
import type { Authorized } from "#lib/access/actor";
import { KLASTER_LABELS } from "#lib/access/labels";
import { klastersIn } from "#lib/coverage/catalogue";
import type { Indicator } from "#lib/coverage/definition";
import { listTargets, type TargetRow } from "#lib/coverage/list-targets";
import { rateUnit } from "#lib/coverage/rate";
import { targetTexts, targetWords } from "#lib/coverage/target-texts";
import { asActor } from "#lib/db/as-actor";
import { formatMonth } from "#lib/format";
import { type Month, monthOf } from "#lib/period/month";
import { today } from "#lib/period/today";

export type TargetLine = {
  code: string;
  label: string;
  title: string;
  /** "%", "per 1.000" */
  unit: string;
  now: string;
  /** Who set it and since when, or where the usual one comes from. */
  source: string;
  /** "95,0% mulai Januari 2027" */
  later: string[];
};

/** The targets in force in the running month and those that are planned, by klaster. */
export async function readTargetsPage(actor: Authorized<"coverage:read">) {
  const month = monthOf(today(actor.timeZone));
  const set = await asActor(actor, listTargets);
  const klasters = klastersIn(month)
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ klaster, indicators }) => ({
      label: KLASTER_LABELS[klaster],
      lines: indicators.map((one) => lineOf(one, set, month)),
    }));
  return { month, klasters, opened: targetTexts(set) };
}

function lineOf(indicator: Indicator, set: readonly TargetRow[], month: Month): TargetLine {
  const { code, label, title, defaultTarget, source } = indicator;
  const own = set.filter((row) => row.indicator === code);
  const current = own.find(({ since }) => since <= month);
  return {
    code,
    label,
    title,
    unit: rateUnit(indicator),
    now: targetWords(current ? current.permille : defaultTarget, indicator),
    source: current ? `${current.source}, sejak ${formatMonth(current.since)}` : source,
    later: own
      .filter(({ since }) => since > month)
      .reverse()
      .map(({ since, permille }) => `${targetWords(permille, indicator)} mulai ${formatMonth(since)}`),
  };
}
