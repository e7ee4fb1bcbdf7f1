import { z } from "zod";
import { OpenedField, optionalField } from "#lib/action/fields";
import { OPENED_ENTRY } from "#lib/action/meanwhile";
import { messageOf } from "#lib/action/messages";
import { ProyeksiInput } from "#lib/sasaran/schema";

/** Name of the entry that holds the figure of a desa. */
export function figureEntry(desaId: string): string {
  return `orang_${desaId}`;
}

const ENTRY = /^orang_([0-9a-f-]{36})$/;

const OpenedProyeksi = ProyeksiInput.extend({ [OPENED_ENTRY]: optionalField(OpenedField) });

export type OpenedProyeksi = z.output<typeof OpenedProyeksi>;

/** One entry a desa, as a form without script sends them; what is left empty stays as it is now. */
export const ProyeksiForm = z
  .record(z.string(), z.unknown())
  .transform((entries, context): OpenedProyeksi => {
    const { year, group, source, [OPENED_ENTRY]: awal } = entries;
    const given = Object.entries(entries).flatMap(([name, people]) => {
      const desaId = ENTRY.exec(name)?.[1];
      return desaId && typeof people === "string" && people.trim() !== ""
        ? [{ desaId, people: people.replaceAll(".", "") }]
        : [];
    });
    const parsed = OpenedProyeksi.safeParse(
      { year, group, source, awal, figures: given },
      { error: messageOf },
    );
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      const [first, index] = path;
      const desaId = first === "figures" && typeof index === "number" ? given[index]?.desaId : undefined;
      context.addIssue({ code: "custom", path: desaId ? [figureEntry(desaId)] : path, message });
    }
    return z.NEVER;
  });
