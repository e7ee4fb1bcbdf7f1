import { z } from "zod";
import { messageOf } from "#lib/action/messages";
import { ProyeksiInput } from "#lib/sasaran/schema";

/** Name of the entry that holds the figure of a desa. */
export function figureEntry(desaId: string): string {
  return `orang_${desaId}`;
}

/** Name of the entry that holds the stored figures as the page was opened. */
export const OPENED_ENTRY = "awal";

const Opened = z.record(z.string(), z.number().nullable());

const ENTRY = /^orang_([0-9a-f-]{36})$/;

/** One entry a desa, as a form without script sends them; what is left empty, or as it was, stays as it is now. */
export const ProyeksiForm = z.record(z.string(), z.unknown()).transform((entries, context): ProyeksiInput => {
  const { year, group, source } = entries;
  const opened = openedOf(entries[OPENED_ENTRY]);
  const given = Object.entries(entries).flatMap(([name, people]) => {
    const desaId = ENTRY.exec(name)?.[1];
    return desaId && typeof people === "string" && people.trim() !== ""
      ? [{ desaId, people: people.replaceAll(".", "") }]
      : [];
  });
  const parsed = ProyeksiInput.safeParse({ year, group, source, figures: given }, { error: messageOf });
  if (parsed.success) {
    const changed = parsed.data.figures.filter(({ desaId, people }) => opened[desaId] !== people);
    return { ...parsed.data, figures: changed };
  }
  for (const { path, message } of parsed.error.issues) {
    const [first, index] = path;
    const desaId = first === "figures" && typeof index === "number" ? given[index]?.desaId : undefined;
    context.addIssue({ code: "custom", path: desaId ? [figureEntry(desaId)] : path, message });
  }
  return z.NEVER;
});

function openedOf(text: unknown): z.output<typeof Opened> {
  try {
    return Opened.parse(JSON.parse(String(text)));
  } catch {
    return {};
  }
}
