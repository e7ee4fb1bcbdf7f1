import { boxOf, escaped, round, type Shift, shapeOf } from "#components/take-away/draw-parts";

// A drawn part of the page as an SVG that stands alone: what the browser has laid out, in the colours of paper.

type Heading = { title: string; lines: readonly string[]; foot: string };

const FONT = "Plus Jakarta Sans, system-ui, sans-serif";
const MARGIN = 16;
const LINE = 17;

/** In a light theme whatever the screen's, headed and footed so that the picture says by itself what it tells. */
export function svgOf(figure: HTMLElement, { title, lines, foot }: Heading): { svg: string; marks: number } {
  const root = document.documentElement;
  const before = root.dataset.theme;
  root.dataset.theme = "terang";
  try {
    const box = figure.getBoundingClientRect();
    const width = Math.ceil(box.width) + 2 * MARGIN;
    const signs = Math.floor((width - 2 * MARGIN) / 6.4);
    const heads = [
      ...wrapped(title, Math.floor(signs * 0.72)),
      ...lines.flatMap((line) => wrapped(line, signs)),
    ];
    const feet = wrapped(foot, signs);
    const top = MARGIN + heads.length * LINE + 8;
    const height = Math.ceil(top + box.height + 8 + feet.length * LINE + MARGIN);
    const bold = wrapped(title, Math.floor(signs * 0.72)).length;
    const told = [
      ...heads.map((words, at) =>
        textAt(words, at < bold ? 14 : 12, at < bold ? 700 : 400, MARGIN + (at + 0.8) * LINE),
      ),
      ...feet.map((words, at) => textAt(words, 11, 400, top + box.height + 8 + (at + 0.8) * LINE)),
    ];
    const drawn = drawingOf(figure, { x: MARGIN - box.left, y: top - box.top });
    return {
      marks: drawn.parts.length,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><title>${escaped([title, ...lines, foot].join(". "))}</title><defs>${drawn.defs}</defs><rect width="100%" height="100%" fill="#fff"/>${told.join("")}${drawn.parts.join("")}</svg>`,
    };
  } finally {
    if (before) root.dataset.theme = before;
    else delete root.dataset.theme;
  }
}

/** Words in lines of at most so many signs. */
export function wrapped(words: string, signs: number): string[] {
  const lines = [""];
  for (const word of words.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= signs || lines.at(-1) === "") lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

function drawingOf(figure: HTMLElement, shift: Shift): { parts: string[]; defs: string } {
  const parts: string[] = [];
  const wanted = new Set<string>();
  const draw = (node: Node): void => {
    if (node instanceof Text) parts.push(...textsOf(node, shift));
    if (!(node instanceof Element)) return;
    const look = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (look.display === "none" || look.visibility === "hidden" || look.opacity === "0") return;
    if (look.clipPath.startsWith("inset") || node.hasAttribute("data-undrawn")) return;
    if (node instanceof SVGSVGElement) {
      const at = ` x="${round(box.left + shift.x)}" y="${round(box.top + shift.y)}" width="${round(box.width)}" height="${round(box.height)}" overflow="${look.overflow === "visible" ? "visible" : "hidden"}"`;
      parts.push(shapeOf(node, wanted, at));
      return;
    }
    parts.push(...boxOf(look, box, shift));
    for (const child of node.childNodes) draw(child);
  };
  draw(figure);
  const known = new Set<string>();
  let defs = parts.some((part) => part.includes("#arsir-kotak")) ? HATCH : "";
  for (let ids = [...wanted]; ids.length > 0; ids = [...wanted].filter((id) => !known.has(id)))
    for (const id of ids) {
      known.add(id);
      const part = document.getElementById(id);
      if (part && !figure.contains(part)) defs += shapeOf(part, wanted, "");
    }
  return { parts, defs };
}

const HATCH =
  '<pattern id="arsir-kotak" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="1.2" height="6" fill="#64747e"/></pattern>';

/** One text for each line that the browser broke, as wide as it stands there, whatever font draws it. */
function textsOf(node: Text, shift: Shift): string[] {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return [];
  const look = getComputedStyle(parent);
  if (look.visibility === "hidden") return [];
  const lines: { words: string; left: number; right: number; top: number; bottom: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < 2) {
      line.words += ` ${word}`;
      line.right = box.right;
    } else lines.push({ words: word, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  const edge =
    look.textOverflow === "ellipsis" ? parent.getBoundingClientRect().right : Number.POSITIVE_INFINITY;
  for (const line of lines) shorten(line, edge);
  const upright = look.writingMode.startsWith("vertical");
  return lines.map(({ words, left, right, top, bottom }) => {
    const [x, y] = [left + shift.x, top + shift.y];
    const deep = bottom - top;
    const at = upright
      ? `transform="translate(${round(x + (right - left) * 0.22)} ${round(y)}) rotate(90)"`
      : `x="${round(x)}" y="${round(y + deep * 0.79)}" textLength="${round(right - left)}" lengthAdjust="spacingAndGlyphs"`;
    return `<text ${at} font-size="${Number.parseFloat(look.fontSize)}" font-weight="${look.fontWeight}" fill="${look.color}">${escaped(words)}</text>`;
  });
}

/** As the page shows a text that has no room: cut, with a sign of it. */
function shorten(line: { words: string; left: number; right: number }, edge: number): void {
  if (line.right <= edge + 1) return;
  const share = (edge - line.left) / (line.right - line.left);
  line.words = `${line.words.slice(0, Math.max(1, Math.floor(line.words.length * share) - 1))}…`;
  line.right = edge;
}

function textAt(words: string, size: number, weight: number, y: number): string {
  return `<text x="${MARGIN}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="#111">${escaped(words)}</text>`;
}
