import { catalogueOf } from "#lib/measure/catalogue-of";
import { completedYears, type Day } from "#lib/period/day";
import { begun, begunWith, coursesOf } from "#lib/service/course";
import { firstYearEpisodes } from "#lib/service/first-year";
import type { History } from "#lib/service/history";
import { once } from "#lib/service/measure";
import { schoolYearEpisodes } from "#lib/service/school-year";

// The first users of cohort episodes, over records that no form writes yet.

const daysOf = ({ records }: History, kind: string): Day[] =>
  records.filter((record) => record.kind === kind).map(({ servedOn }) => servedOn);

const firstIn = (days: readonly Day[], { from, before }: { from: Day; before: Day }) =>
  days.find((day) => day >= from && day < before) ?? null;

const courses = (history: History) =>
  coursesOf(
    daysOf(history, "MULAI"),
    history.records
      .filter(({ kind }) => kind === "HASIL")
      .map(({ servedOn, data }) => ({ on: servedOn, code: String(data.hasil) })),
  );

export const OF_COHORTS = catalogueOf({
  measures: [
    {
      ...once("LENGKAP", (history, years) =>
        firstYearEpisodes(history, years, () => daysOf(history, "IMUNISASI")[0] ?? null),
      ),
      waiting: "LENGKAP_WAITING",
      due: "LENGKAP_DUE",
    },
    {
      ...once("DIJARING", (history, years) =>
        schoolYearEpisodes(years, (schoolYear) => {
          const age = completedYears(history.bornOn, schoolYear.from);
          return age >= 7 && age <= 15 ? { doneOn: firstIn(daysOf(history, "JARING"), schoolYear) } : null;
        }),
      ),
      waiting: "DIJARING_WAITING",
      due: "DIJARING_DUE",
    },
    once("DIOBATI", (history) => begun(courses(history))),
    once("BERHASIL", (history) => begunWith(courses(history), ["SEMBUH", "LENGKAP"])),
  ],
  slots: {
    LENGKAP: 1,
    LENGKAP_WAITING: 2,
    LENGKAP_DUE: 3,
    DIJARING: 4,
    DIJARING_WAITING: 5,
    DIJARING_DUE: 6,
    DIOBATI: 7,
    BERHASIL: 8,
  },
  restricted: {},
});
