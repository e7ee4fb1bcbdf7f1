import type { CountedRow } from "#lib/coverage/counting";
import type { Forecast } from "#lib/coverage/forecast";
import { isUnknown } from "#lib/coverage/labels";
import { rateOf, rateWords } from "#lib/coverage/rate";
import { formatMonthName, formatNumber, NOTHING } from "#lib/format";
import { serviceName } from "#lib/page/spm/twelve-services";
import { monthIn } from "#lib/period/month";

type Figure = { label: string; value: string; note: string };

/** The four figures over the table. */
export type SpmSummary = Figure[];

type Service = { total: CountedRow; forecast: Forecast | null };

/** Small numbers are in the table, and in none of these sentences. */
export function summaryOf(services: readonly Service[]): SpmSummary {
  const told = services.filter(({ total: { row } }) => !row.small && !isUnknown(row.status) && row.coverage);
  const month = services[0]?.total.question.month ?? 1;
  return [
    reachedFigure(told, formatMonthName(monthIn(2000, month))),
    forecastFigure(told),
    gapFigure(told),
    spanFigure(told),
  ];
}

function reachedFigure(told: readonly Service[], month: string): Figure {
  const reached = told.filter(({ total }) => total.row.onTarget);
  return {
    label: `Target s.d. ${month} tercapai`,
    value: `${reached.length} dari ${told.length} layanan`,
    note: reached.length > 0 ? names(reached) : "belum ada yang tercapai",
  };
}

function forecastFigure(told: readonly Service[]): Figure {
  const known = told.filter(({ forecast }) => forecast);
  const whole = known.filter(({ total, forecast }) => {
    const { target } = total.question;
    return forecast && forecast.people * 1000 >= (target ?? 1000) * (total.row.outOf ?? 0);
  });
  return {
    label: "Diperkirakan sampai target pada Desember",
    value: `${whole.length} dari ${known.length}`,
    note: whole.length > 0 ? names(whole) : "dengan laju tiga bulan terakhir: belum ada",
  };
}

function gapFigure(told: readonly Service[]): Figure {
  const widest = told.toSorted((a, b) => (b.total.row.gapPeople ?? 0) - (a.total.row.gapPeople ?? 0));
  const [first, second] = widest.filter(({ total }) => total.row.gapPeople);
  return {
    label: "Kurang orang terbanyak",
    value: first ? formatNumber(first.total.row.gapPeople) : NOTHING,
    note: first
      ? [
          nameOf(first),
          ...(second ? [`${nameOf(second)} ${formatNumber(second.total.row.gapPeople)}`] : []),
        ].join("; ")
      : "tidak ada yang kurang",
  };
}

function spanFigure(told: readonly Service[]): Figure {
  const rate = ({ total }: Service) => rateOf(total.row.coverage, total.question.indicator) ?? 0;
  const sorted = told.toSorted((a, b) => rate(a) - rate(b));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const words = (one: Service) => rateWords(rate(one), one.total.question.indicator);
  if (!lowest || !highest) return { label: "Paling rendah, paling tinggi", value: NOTHING, note: "" };
  return {
    label: "Paling rendah, paling tinggi",
    value: `${words(lowest)} – ${words(highest)}`,
    note: `${nameOf(lowest)} – ${nameOf(highest)}`,
  };
}

function names(services: readonly Service[]): string {
  return services.map(nameOf).join(", ");
}

function nameOf({ total }: Service): string {
  const name = serviceName(total.question.indicator.code);
  return /^[A-Z]{2}/.test(name) ? name : name.toLowerCase();
}
