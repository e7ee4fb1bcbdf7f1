import { UndoForm } from "#components/person-page/undo-form";
import { NewsToast } from "#components/shell/news-toast";
import type { Actor } from "#lib/access/actor";
import { readFlash } from "#lib/action/flash";
import { type NewsView, readNews } from "#lib/page/person/read-news";
import { restoreRecordAction, takeBackAction, undoRecordAction } from "./actions";

/** In the frame of every page, so that no page has to remember it. */
export async function News({ actor }: { actor: Actor }) {
  const flash = await readFlash();
  const news = flash && (await readNews(actor, flash));
  if (!news) return null;
  return <NewsToast id={news.id} sentence={news.sentence} undo={wayBack(news)} />;
}

function wayBack({ id, way }: NewsView) {
  if (!way) return null;
  if (way.kind === "UNDO") return <UndoForm entries={{ id }} action={undoRecordAction} />;
  if (way.kind === "RESTORE")
    return <UndoForm entries={{ id }} action={restoreRecordAction} label="Kembalikan" />;
  const label = way.act === "SALAH_DAFTAR" ? "Kembalikan" : "Urungkan";
  return <UndoForm entries={{ id, act: way.act }} action={takeBackAction} label={label} />;
}
