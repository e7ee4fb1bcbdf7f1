import "server-only";
import type { Authorized } from "#lib/access/actor";
import { levelsFor } from "#lib/access/reach";
import type { Query } from "#lib/address/address";
import { indicatorsIn } from "#lib/coverage/catalogue";
import { unitsToRead } from "#lib/coverage/counting";
import { readFigures } from "#lib/coverage/read-figures";
import { COUNTED_COLUMNS, countedCells, sheetHeading } from "#lib/page/pws/counted-sheet";
import { LEVEL_HEADS, LEVEL_LABELS } from "#lib/page/pws/labels";
import { recordExport } from "#lib/page/pws/record-export";
import { fileName, framed, type TakenFile } from "#lib/page/pws/taken-file";
import { formulaWords } from "#lib/page/spm/forecast-words";
import { comparedLevels } from "#lib/page/spm/levels";
import { isService, missingWords, serviceName, serviceNumber } from "#lib/page/spm/twelve-services";
import { countedServices } from "#lib/page/spm/view";

/** The table of /spm: every service in every unit, one line each. */
export async function readSpmFile(
  actor: Authorized<"coverage:read">,
  query: Query,
): Promise<TakenFile | null> {
  return await framed(actor, query, async (tx, frame, per) => {
    const { tree, unit, month } = frame;
    const levels = comparedLevels(levelsFor(actor, unit));
    const level = levels.find((one) => one === per) ?? levels[0];
    const indicators = indicatorsIn(month).filter(({ code }) => isService(code));
    const units = unitsToRead(tree, unit, level);
    const { figures, version } = await readFigures(tx, { month, units, indicators });
    await recordExport(tx, actor, frame, "SPM 12");
    const services = countedServices({ ...frame, figures }, { unit, level, indicators });
    const recorded = indicators.map(({ code }) => code);
    return {
      name: fileName("spm", frame),
      sheets: [
        {
          name: "SPM 12",
          heading: sheetHeading(frame, actor, {
            title: "SPM kesehatan",
            filter: level ? `per ${LEVEL_LABELS[level]}` : "unit ini",
            version,
          }),
          columns: [
            { head: "No" },
            { head: "Jenis layanan", width: 26 },
            { head: level ? LEVEL_HEADS[level] : "Unit", width: 26 },
            ...COUNTED_COLUMNS,
            { head: "Prakiraan Desember (n)" },
          ],
          rows: services.flatMap(({ total, rows, forecast }) => {
            const { code } = total.question.indicator;
            const service = [serviceNumber(code), serviceName(code)];
            return [
              ...rows.map((row) => [...service, row.area.plain, ...countedCells(row), null]),
              [...service, "Jumlah", ...countedCells(total), forecast?.people ?? null],
            ];
          }),
          notes: [
            formulaWords(services.find(({ forecast }) => forecast)?.forecast ?? null),
            ...(missingWords(recorded) ? [missingWords(recorded) ?? ""] : []),
          ],
        },
      ],
    };
  });
}
