import { dilayani } from "#lib/measure/dilayani";
import { penduduk } from "#lib/measure/population";
import { PROGRAMME_MEASURES } from "#lib/programme/measures";

/** Every measure: those of the programmes, who was served by which klaster, and who lives here. */
export const MEASURES = [...PROGRAMME_MEASURES, ...dilayani, penduduk] as const;
