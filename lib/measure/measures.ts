import { dilayani } from "#lib/measure/dilayani";
import { PROGRAMME_MEASURES } from "#lib/programme/measures";

/** Every measure: those of the programmes, and who was served by which klaster. */
export const MEASURES = [...PROGRAMME_MEASURES, ...dilayani] as const;
