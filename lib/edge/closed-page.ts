import type { ClosedWords } from "#lib/edge/words";

/** Only what carries its id is dressed: the page that a script draws later stays as it is. */
const STYLE = `#tertutup{position:fixed;inset:0;overflow:auto;color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif;
color:light-dark(#12212a,#e6edf0);background:light-dark(#f5f7f8,#0b1418)}
#tertutup main{max-width:28rem;margin:0 auto;padding:2.5rem 1rem}
#tertutup h1{font-size:1.375rem;line-height:1.3;font-weight:700;margin:1rem 0 .5rem}
#tertutup p{margin:0}
#tertutup b{letter-spacing:-.01em}
#tertutup a{display:inline-block;min-height:48px;line-height:48px;font-weight:600;color:light-dark(#0b5f6b,#7cc7d2)}`;

/** The words of the house and a way home, with nothing that would have to be loaded. */
export function closedBody({ title, text }: ClosedWords, nonce: string): string {
  return `<div id="tertutup"><style nonce="${nonce}">${STYLE}</style><main><b>Denyut</b><h1>${escaped(title)}</h1><p>${escaped(text)}</p><p><a href="/">Ke halaman utama</a></p></main></div>`;
}

/** A whole page, for answers that Next has no part in. */
export function closedPage(words: ClosedWords, nonce: string): string {
  return `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(words.title)} · Denyut</title></head><body>${closedBody(words, nonce)}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
