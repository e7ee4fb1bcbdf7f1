// A drawn part of the page as an SVG that stands alone: what the browser has laid out, in the colours of paper.

type Heading = { title: string; lines: readonly string[]; foot: string };

const FONT = "Plus Jakarta Sans, system-ui, sans-serif";
const MARGIN = 16;
const LINE = 17;

/** What a shape looks like; all else an SVG inherits is as usual. */
const LOOKS = [
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity"],
  ...["stroke-linejoin", "stroke-linecap", "opacity", "font-size", "font-weight", "text-anchor"],
  ...["paint-order", "vector-effect", "dominant-baseline"],
];
const LEFT_OUT = /^(class|style|role|tabindex|target|rel|download|width|height|on.+|aria-.+|data-.+)$/;

/** In a light theme whatever the screen's, headed and footed so that the picture says by itself what it tells. */
export function svgOf(figure: HTMLElement, { title, lines, foot }: Heading): { svg: string; marks: number } {
  const root = document.documentElement;
  const before = root.style.colorScheme;
  root.style.setProperty("color-scheme", "light", "important");
  try {
    const box = figure.getBoundingClientRect();
    const width = Math.ceil(box.width) + 2 * MARGIN;
    const signs = Math.floor((width - 2 * MARGIN) / 6.4);
    const heads = [
      ...wrapped(title, Math.floor(signs * 0.8)),
      ...lines.flatMap((line) => wrapped(line, signs)),
    ];
    const feet = wrapped(foot, signs);
    const top = MARGIN + heads.length * LINE + 8;
    const height = Math.ceil(top + box.height + 8 + feet.length * LINE + MARGIN);
    const bold = wrapped(title, Math.floor(signs * 0.8)).length;
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
    root.style.colorScheme = before;
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

type Shift = { x: number; y: number };

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

/** One element of an SVG and what lies in it, each with its own look; links lead nowhere outside the page. */
function shapeOf(shape: Element, wanted: Set<string>, extra: string): string {
  const look = getComputedStyle(shape);
  if (look.display === "none") return "";
  const name = shape.localName === "a" ? "g" : shape.localName;
  const sized = extra === "" && name !== "svg" ? ["width", "height"] : [];
  const own = [...shape.attributes].filter(
    ({ name: key }) =>
      (sized.includes(key) || !LEFT_OUT.test(key)) &&
      !LOOKS.includes(key) &&
      !(extra && (key === "x" || key === "y")) &&
      !(shape.localName === "a" && key === "href"),
  );
  const looks = LOOKS.map((key) => [key, look.getPropertyValue(key)] as const).filter(
    ([key, value]) => value !== "" && value !== USUAL[key],
  );
  const attributes = [...own.map((one) => [one.name, one.value] as const), ...looks];
  for (const [key, value] of attributes) {
    const [, id] = /url\(["']?#([^"')]+)/.exec(value) ?? (key === "href" ? /^#(.+)/.exec(value) : null) ?? [];
    if (id) wanted.add(id);
  }
  const inside = [...shape.childNodes].map((child) =>
    child instanceof Element ? shapeOf(child, wanted, "") : escaped(child.textContent ?? ""),
  );
  const told = attributes.map(([key, value]) => ` ${key}="${escaped(value.replaceAll('"', ""))}"`);
  return `<${name}${extra}${told.join("")}>${inside.join("")}</${name}>`;
}

const USUAL: Record<string, string> = {
  "fill-opacity": "1",
  "stroke-opacity": "1",
  opacity: "1",
  "stroke-dasharray": "none",
  "vector-effect": "none",
  "paint-order": "normal",
  "dominant-baseline": "auto",
};

function boxOf(look: CSSStyleDeclaration, box: DOMRect, shift: Shift): string[] {
  const [x, y] = [round(box.left + shift.x), round(box.top + shift.y)];
  const { width, height } = box;
  const fill = look.backgroundImage.includes("gradient") ? "url(#arsir-kotak)" : look.backgroundColor;
  const parts: string[] = [];
  const polygon = /^polygon\((.+)\)$/.exec(look.clipPath)?.[1];
  if (isSeen(fill) && polygon) {
    const points = polygon.split(",").map((point) => {
      const [across = 0, down = 0] = point.trim().split(/\s+/).map(Number.parseFloat);
      return `${round(x + (across * width) / 100)},${round(y + (down * height) / 100)}`;
    });
    return [`<polygon points="${points.join(" ")}" fill="${fill}"/>`];
  }
  const radius = Math.min(Number.parseFloat(look.borderTopLeftRadius) || 0, width / 2, height / 2);
  if (isSeen(fill) && width > 0 && height > 0)
    parts.push(
      `<rect x="${x}" y="${y}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" fill="${fill}"/>`,
    );
  const sides = [
    ["Top", x, y, x + width, y],
    ["Right", x + width, y, x + width, y + height],
    ["Bottom", x, y + height, x + width, y + height],
    ["Left", x, y, x, y + height],
  ] as const;
  const edges = sides.flatMap(([side, ...line]) => {
    const thick = Number.parseFloat(look[`border${side}Width`]);
    const colour = look[`border${side}Color`];
    if (!thick || look[`border${side}Style`] === "none" || !isSeen(colour)) return [];
    return [{ line, thick, colour, dashes: look[`border${side}Style`] === "dashed" ? "4 3" : "none" }];
  });
  const [edge] = edges;
  if (edge && edges.length === 4 && radius > 0)
    return [
      ...parts,
      `<rect x="${x}" y="${y}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" fill="none" stroke="${edge.colour}" stroke-width="${edge.thick}" stroke-dasharray="${edge.dashes}"/>`,
    ];
  for (const { line, thick, colour, dashes } of edges)
    parts.push(
      `<path d="M${round(line[0])} ${round(line[1])}L${round(line[2])} ${round(line[3])}" stroke="${colour}" stroke-width="${thick}" stroke-dasharray="${dashes}"/>`,
    );
  return parts;
}

function isSeen(colour: string): boolean {
  return colour !== "transparent" && !/(,|\/)\s*0\)$/.test(colour);
}

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

function textAt(words: string, size: number, weight: number, y: number): string {
  return `<text x="${MARGIN}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="#111">${escaped(words)}</text>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
