import { formatDay } from "#lib/format";
import { PREGNANCY_END } from "#lib/page/person/addresses";
import type { PersonAlert } from "#lib/page/person/alert";
import { risksOf } from "#lib/page/person/pregnancies";
import { addDays, type Day, daysBetween } from "#lib/period/day";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { openPregnancy } from "#lib/pregnancy/open-pregnancy";
import { hplOn } from "#lib/pregnancy/uk";
import { careOf } from "#lib/programme/pregnancy/care";
import { riskLabel } from "#lib/programme/pregnancy/risk";
import { SCREENING_ONLY } from "#lib/service/finding";
import type { History, PregnancyHistory } from "#lib/service/history";

/** After HPL the outcome is on its way; two weeks later it should be known. */
const OUTCOME_DAYS = 14;

/** An outcome that nobody has told, and the risks of the pregnancy that is open. */
export function pregnancyAlerts(history: History, today: Day): PersonAlert[] {
  const open = openPregnancy(history, today);
  const overdue = history.pregnancies.filter(
    ({ hphtOn, ended }) => !ended && addDays(hplOn(hphtOn), OUTCOME_DAYS) < today,
  );
  return [
    ...overdue.map((pregnancy) => overdueAlert(history.personId, pregnancy, today)),
    ...(open ? riskAlerts(open, history, today) : []),
  ];
}

function overdueAlert(
  personId: string,
  { id, hphtOn, hphtEstimated }: PregnancyHistory,
  today: Day,
): PersonAlert {
  return {
    tone: "warning",
    title: `${asEstimate("HPL", hphtEstimated)} lewat ${daysBetween(hplOn(hphtOn), today)} hari.`,
    text: `Akhir kehamilan dengan ${asEstimate(`HPL ${formatDay(hplOn(hphtOn))}`, hphtEstimated)} belum dicatat.`,
    action: { label: "Catat akhir kehamilan", href: PREGNANCY_END.href({ id: personId, pregnancy: id }) },
  };
}

function riskAlerts(open: PregnancyHistory, history: History, today: Day): PersonAlert[] {
  const flags = risksOf(open, history);
  if (flags.length === 0 || careOf(open, history).length === 0) return [];
  return [
    {
      tone: "warning",
      title: "Kehamilan risiko tinggi.",
      text: `${flags.map((flag) => riskLabel(flag, today)).join(" · ")}. ${SCREENING_ONLY}`,
    },
  ];
}
