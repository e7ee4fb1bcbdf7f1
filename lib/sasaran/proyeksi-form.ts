import { z } from "zod";
import { messageOf } from "#lib/action/messages";
import { ProyeksiInput } from "#lib/sasaran/schema";

/** Name of the entry that holds the figure of a desa. */
export function figureEntry(desaId: string): string {
  return `orang_${desaId}`;
}

const ENTRY = /^orang_([0-9a-f-]{36})$/;

/** One entry a desa, as a form without script sends them; what is left empty stays as it is. */
export const ProyeksiForm = z.record(z.string(), z.unknown()).transform((entries, context): ProyeksiInput => {
  const { year, group, source } = entries;
  const figures = Object.entries(entries).flatMap(([name, people]) => {
    const desaId = ENTRY.exec(name)?.[1];
    return desaId && typeof people === "string" && people.trim() !== ""
      ? [{ desaId, people: people.replaceAll(".", "") }]
      : [];
  });
  const parsed = ProyeksiInput.safeParse({ year, group, source, figures }, { error: messageOf });
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    const [first, index] = path;
    const desaId = first === "figures" && typeof index === "number" ? figures[index]?.desaId : undefined;
    context.addIssue({ code: "custom", path: desaId ? [figureEntry(desaId)] : path, message });
  }
  return z.NEVER;
});
