import { UndoForm } from "#components/person-page/undo-form";
import { Toast } from "#components/ui/toast";
import type { Authorized } from "#lib/access/actor";
import type { PersonFile } from "#lib/dashboard/person/file";
import { newsOf } from "#lib/dashboard/person/news";
import { readPastMonths } from "#lib/dashboard/person/read-past-months";
import { readSaved } from "#lib/dashboard/read-saved";
import { voidServiceAction } from "./catat/actions";

/** What was just done, said once on the page that follows. */
export async function PersonNews({
  actor,
  file,
  kabar,
  tersimpan,
  dibatalkan,
}: {
  actor: Authorized<"person:read">;
  file: PersonFile;
  kabar?: string;
  tersimpan?: string;
  dibatalkan?: string;
}) {
  const saved = tersimpan ? await readSaved(actor, tersimpan) : null;
  if (saved)
    return (
      <Toast
        id={saved.id}
        message={saved.sentence}
        undo={saved.mayUndo && <UndoForm id={saved.id} action={voidServiceAction} />}
      />
    );
  if (dibatalkan)
    return <Toast id={dibatalkan} message="Catatan dibatalkan. Angkanya sudah dihitung ulang." />;
  const news = newsOf(kabar);
  if (!news || !kabar) return null;
  const raised = kabar.startsWith("terdaftar") ? await readPastMonths(actor, file) : null;
  return <Toast id={kabar} message={raised ? `${news} ${raised}` : news} />;
}
