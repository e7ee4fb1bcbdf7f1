import type { Span } from "#lib/mask/mask";
import type { Day } from "#lib/period/day";
import { monthOf, yearOf } from "#lib/period/month";
import type { CareRecord } from "#lib/programme/pregnancy/care";
import { completedOn, isFirstTrimester } from "#lib/programme/pregnancy/contacts";
import {
  episodesOf,
  found,
  type PregnancyView,
  pregnanciesOf,
  windowsOf,
} from "#lib/programme/pregnancy/episodes";
import { riskFlags } from "#lib/programme/pregnancy/risk";
import { referenceValue } from "#lib/reference/values";
import type { History } from "#lib/service/history";
import { once, state } from "#lib/service/measure";

/** First antenatal contact, at any gestational age. */
export const k1 = {
  ...once("K1", (history) => episodesOf(history, ({ contacts }) => ({ reachedOn: contacts[0]?.on }))),
  waiting: "K1_WAITING",
} as const;

/** First contact in the first trimester. */
export const k1Murni = {
  ...once("K1_MURNI", (history) =>
    episodesOf(history, ({ contacts: [first] }) => {
      if (!first) return {};
      return isFirstTrimester(first) ? { reachedOn: first.on } : { missedOn: first.on };
    }),
  ),
  waiting: "K1_MURNI_WAITING",
} as const;

/** Four contacts; counted in the month of the contact that completes them. */
export const k4 = {
  ...once("K4", (history) => windowsOf(history, ({ contacts }) => completedOn("K4", contacts))),
  waiting: "K4_WAITING",
  due: "K4_DUE",
} as const;

/** Six contacts, some of them with a doctor. */
export const k6 = {
  ...once("K6", (history) => windowsOf(history, ({ contacts }) => completedOn("K6", contacts))),
  waiting: "K6_WAITING",
  due: "K6_DUE",
} as const;

/** Iron tablets given in one pregnancy; as many as were asked for on the day that completes them. */
export const ttd90 = {
  ...once("TTD90", (history) => windowsOf(history, ({ records }) => enoughTabletsOn(records))),
  waiting: "TTD90_WAITING",
  due: "TTD90_DUE",
} as const;

/** Found by tenaga kesehatan. Each pregnancy at risk is counted here or under those found by masyarakat, never twice. */
export const risti = once("RISTI", (history) => ristiFound(history, { byCommunity: false }));

/** Found by kader or masyarakat, as a contact says. */
export const ristiMasyarakat = once("RISTI_MASYARAKAT", (history) =>
  ristiFound(history, { byCommunity: true }),
);

function ristiFound(history: History, { byCommunity }: { byCommunity: boolean }) {
  return found(history, (of) => {
    const first = of.records.find((record) => riskFlags(history, of.pregnancy, record).length > 0);
    return first && foundByCommunity(of, first) === byCommunity ? first.servedOn : undefined;
  });
}

/** Asked at a contact; for a risk that the registration shows, the first contact answers. */
function foundByCommunity({ records, contacts }: PregnancyView, { kind, servedOn }: CareRecord): boolean {
  const first = contacts[0]?.on;
  const askedBy = kind === "HAMIL" && first && first > servedOn ? first : servedOn;
  return records.some((record) => record.servedOn <= askedBy && record.data.ditemukan_masyarakat === true);
}

export const hbTested = yearlyFound("HB_TESTED", ({ data }) => typeof data.hb === "number");
export const anemia = yearlyFound(
  "ANEMIA",
  ({ data, servedOn }) => typeof data.hb === "number" && data.hb < referenceValue("HB_BUMIL", servedOn),
);
export const lilaMeasured = yearlyFound("LILA_MEASURED", ({ data }) => typeof data.lila_cm === "number");
export const kek = yearlyFound(
  "KEK",
  ({ data, servedOn }) =>
    typeof data.lila_cm === "number" && data.lila_cm < referenceValue("LILA_KEK", servedOn),
);

/** Every month in which she is known to be pregnant. */
export const bumil = state("BUMIL", (history): Span[] =>
  pregnanciesOf(history).map((of) => {
    const last = monthOf(of.endedOn);
    const lived = history.diedOn ? monthOf(history.diedOn) : last;
    return { from: of.knownFrom, to: lived < last ? lived : last };
  }),
);

export function enoughTabletsOn(records: readonly CareRecord[]): Day | null {
  let tablets = 0;
  for (const { data, servedOn } of records) {
    if (typeof data.ttd_diberikan === "number") tablets += data.ttd_diberikan;
    if (tablets >= referenceValue("TTD_BUMIL", servedOn)) return servedOn;
  }
  return null;
}

/**
 * Once per pregnancy and calendar year, so that those found are always among those tested in the same year.
 */
function yearlyFound<const Code extends string>(code: Code, holds: (record: CareRecord) => boolean) {
  return once(code, (history, years) => {
    if (history.pregnancies.length === 0) return [];
    return years.flatMap((year) =>
      found(
        history,
        ({ records }) =>
          records.find((record) => yearOf(record.servedOn) === year && holds(record))?.servedOn,
      ),
    );
  });
}
