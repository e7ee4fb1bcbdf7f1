import "server-only";
import { type Actor, can } from "#lib/access/actor";
import { type Flash, setFlash } from "#lib/action/flash";
import { type News, newsOf } from "#lib/entry/news";
import { readPastMonths } from "#lib/entry/read-past-months";
import { readPersonFile } from "#lib/page/person/read-file";
import { type Act, PERMISSION_OF } from "#lib/recording/take-back";

export type NewsView = {
  id: string;
  sentence: string;
  /** What one tap takes back. */
  way: { kind: "UNDO" } | { kind: "RESTORE" } | { kind: "ACT"; act: Act } | null;
};

/** Codes of what happened to a service record; those of people stand in the table of news. */
type RecordNews = "tersimpan" | "diperbaiki" | "dibatalkan" | "dikembalikan";

/** Told wherever one lands; the id is that of the record, of what can be taken back, or of the person. */
export async function tell(code: News | RecordNews, id: string, words?: string) {
  await setFlash({ code, id, words });
}

/** The sentence of the last save, wherever its maker has landed. */
export async function readNews(actor: Actor, { code, id, words = "" }: Flash): Promise<NewsView | null> {
  if (!can(actor, "person:read")) return null;
  if (code === "tersimpan") return { id, sentence: words, way: { kind: "UNDO" } };
  if (code === "diperbaiki") return { id, sentence: words, way: null };
  if (code === "dibatalkan")
    return {
      id,
      sentence: "Catatan dibatalkan. Angkanya sudah dihitung ulang.",
      way: can(actor, "service:correct") ? { kind: "RESTORE" } : null,
    };
  if (code === "dikembalikan")
    return { id, sentence: "Catatan dikembalikan. Angkanya sudah dihitung ulang.", way: null };
  const news = newsOf(code);
  if (!news) return null;
  const file = code.startsWith("terdaftar") ? await readPersonFile(actor, id) : null;
  const raised =
    file && (await readPastMonths(actor, { history: file.history, place: file.person.homeName ?? "" }));
  return {
    id,
    sentence: raised ? `${news.text} ${raised}` : news.text,
    way: news.act && can(actor, PERMISSION_OF[news.act]) ? { kind: "ACT", act: news.act } : null,
  };
}
