import { formatDay, formatMonth } from "#lib/format";
import type { Month } from "#lib/period/month";
import type { MadeChoice } from "#lib/sasaran/list-choices";
import { OFFICIAL, SOURCES } from "#lib/sasaran/sources";
import { choiceIn } from "#lib/sasaran/version";

/** Which source counts in that month, since when and by whom; then what is decided for later. */
export function sourceSentences(choices: readonly MadeChoice[], month: Month): string[] {
  const now = choiceIn(choices, month);
  const later = [...new Set(choices.map(({ since }) => since))].filter((since) => since > month).sort();
  return [
    now
      ? `Persen dihitung dari sasaran ${SOURCES[now.source].label} sejak ${formatMonth(now.since)}, ${decided(now)}.`
      : `Persen dihitung dari sasaran ${SOURCES[OFFICIAL].label}, karena dinas kesehatan belum menetapkan sumbernya.`,
    ...later.flatMap((since) => {
      const next = choiceIn(choices, since);
      return next
        ? `Mulai ${formatMonth(since)} dari sasaran ${SOURCES[next.source].label}, ${decided(next)}.`
        : [];
    }),
  ];
}

function decided({ by, decidedOn, document }: MadeChoice): string {
  return `ditetapkan ${by ? `${by} ` : ""}pada ${formatDay(decidedOn)}, dasarnya ${document}`;
}
