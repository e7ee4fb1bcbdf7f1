/** What an answer says went wrong, in the words that people read: of a form, of a page in place of itself, or of health. */
export function wordsOf(body: string): string {
  const health = /"sentence":"([^"]*)"/.exec(body)?.[1];
  if (health) return health;
  const seen = body.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, "");
  const alert = /role="alert"[^>]*>([\s\S]{0,600})/.exec(seen)?.[1] ?? "";
  const told = sentences(alert).find(isOutage) ?? sentences(seen).find(isOutage);
  // By this word the error page finds its sentence as soon as its script has come.
  const digest = /\bDATABASE_(AWAY|FULL|SLOW)\b/.exec(body)?.[0];
  return [(told ?? sentences(alert)[0] ?? "").slice(0, 110), digest && `(${digest})`]
    .filter(Boolean)
    .join(" ");
}

function sentences(html: string): string[] {
  return html
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll("&#x27;", "'").trim())
    .filter((text) => /\w/.test(text));
}

function isOutage(text: string): boolean {
  return /Basis data|Ruang simpan|gagal dimuat|sedang/.test(text);
}
