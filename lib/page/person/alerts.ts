import { formatDay, formatDayNear } from "#lib/format";
import type { PersonAlert } from "#lib/page/person/alert";
import { growthAlerts } from "#lib/page/person/growth-alerts";
import { pregnancyAlerts } from "#lib/page/person/pregnancy-alerts";
import { addDays, type Day } from "#lib/period/day";
import { dangerSignsIn } from "#lib/programme/danger-signs";
import { isHypertensive, pressureClass, pressureLabel, pressureOf } from "#lib/screening/blood-pressure";
import { isScreening } from "#lib/screening/kinds";
import { SCREENING_ONLY } from "#lib/service/finding";
import type { History } from "#lib/service/history";

/** How long a danger sign, and a suspicion of TBC, stands on top of the page. */
const DANGER_DAYS = 30;
const TBC_DAYS = 90;

/** What needs attention today, the most urgent first; nothing is due to the dead. */
export function alertsOf(history: History, today: Day): PersonAlert[] {
  if (history.diedOn) return [];
  const found = [
    ...dangerSigns(history, today),
    ...growthAlerts(history, today),
    ...pregnancyAlerts(history, today),
    ...pressureAlerts(history),
    ...tbcAlerts(history, today),
  ];
  return found.toSorted((a, b) => Number(b.tone === "danger") - Number(a.tone === "danger"));
}

function dangerSigns({ records }: History, today: Day): PersonAlert[] {
  return records
    .filter(({ servedOn }) => servedOn >= addDays(today, -DANGER_DAYS))
    .flatMap((record) => {
      const signs = dangerSignsIn(record);
      if (signs.length === 0) return [];
      return [
        {
          tone: "danger" as const,
          title: `Tanda bahaya ${formatDayNear(record.servedOn, today)}.`,
          text: `${signs.join("; ")}. Pastikan sudah ditangani atau dirujuk.`,
        },
      ];
    })
    .toReversed();
}

/** Of the last yearly screening in which blood pressure was taken. */
function pressureAlerts({ records }: History): PersonAlert[] {
  const last = records.findLast(({ kind, data }) => isScreening(kind) && typeof data.sistolik === "number");
  const pressure = last && pressureOf(last.data);
  if (!pressure || !isHypertensive(last.data, last.servedOn)) return [];
  const found = pressureClass(pressure, last.servedOn);
  return [
    {
      tone: found === "KRISIS" ? "danger" : "warning",
      title: `TD ${pressure.systolic}/${pressure.diastolic} pada skrining ${formatDay(last.servedOn)}.`,
      text: `${pressureLabel(found, last.servedOn)}. ${SCREENING_ONLY}`,
    },
  ];
}

function tbcAlerts({ records }: History, today: Day): PersonAlert[] {
  const last = records.findLast(({ derived }) => typeof derived.tbc_terduga === "boolean");
  if (last?.derived.tbc_terduga !== true || last.servedOn < addDays(today, -TBC_DAYS)) return [];
  return [
    {
      tone: "warning",
      title: `Terduga TBC ${formatDayNear(last.servedOn, today)}.`,
      text: `Periksa dahak dengan TCM. ${SCREENING_ONLY}`,
    },
  ];
}
