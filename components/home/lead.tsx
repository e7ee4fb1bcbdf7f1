import { LinkButton } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { formatMonthName } from "#lib/format";
import type { Standing } from "#lib/page/home/read-standing";

/** The one sentence to begin the day with. */
export function Lead({ standing: { lead, month, place } }: { standing: Standing }) {
  if (!lead) return null;
  const { label, percent, made, words, href } = lead;
  return (
    <Notice
      title={`${label} s.d. ${formatMonthName(month)}: ${words}.`}
      action={<LinkButton href={href}>Buka {label}</LinkButton>}
    >
      <p className="text-ink-2">
        {place} mencapai {percent} ({made}).
      </p>
    </Notice>
  );
}
