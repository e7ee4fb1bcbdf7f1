import { z } from "zod";
import { OpenedField, optionalField } from "#lib/action/fields";
import { OPENED_ENTRY } from "#lib/action/meanwhile";
import { messageOf } from "#lib/action/messages";
import { figureEntry, figureOf } from "#lib/sasaran/figure-entry";
import { ProyeksiInput } from "#lib/sasaran/schema";

const OpenedProyeksi = ProyeksiInput.extend({ [OPENED_ENTRY]: optionalField(OpenedField) });

export type OpenedProyeksi = z.output<typeof OpenedProyeksi>;

/** One entry or two a desa, as a form without script sends them; what is left empty stays as it is now. */
export const ProyeksiForm = z
  .record(z.string(), z.unknown())
  .transform((entries, context): OpenedProyeksi => {
    const { year, group, source, document, [OPENED_ENTRY]: awal } = entries;
    const given = Object.entries(entries).flatMap(([name, people]) => {
      const figure = figureOf(name);
      return figure && typeof people === "string" && people.trim() !== ""
        ? [{ ...figure, people: people.replaceAll(".", "") }]
        : [];
    });
    const parsed = OpenedProyeksi.safeParse(
      { year, group, source, document, awal, figures: given },
      { error: messageOf },
    );
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) {
      const [first, index] = path;
      const figure = first === "figures" && typeof index === "number" ? given[index] : undefined;
      context.addIssue({
        code: "custom",
        path: figure ? [figureEntry(figure.desaId, figure.sex)] : path,
        message,
      });
    }
    return z.NEVER;
  });
