import type { EventMeasure } from "#lib/service/event";

/** What is counted as often as it happens, by programme. None yet: a save asks nothing of the tables of events. */
export const PROGRAMME_EVENTS: readonly EventMeasure[] = [];
