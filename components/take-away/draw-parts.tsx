// One part of the page, as the browser shows it, in the words of SVG.

export type Shift = { x: number; y: number };

/** What a shape looks like; all else an SVG inherits is as usual. */
const LOOKS = [
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity"],
  ...["stroke-linejoin", "stroke-linecap", "opacity", "font-size", "font-weight", "text-anchor"],
  ...["paint-order", "vector-effect", "dominant-baseline"],
];
const LEFT_OUT = /^(class|style|role|tabindex|target|rel|download|width|height|on.+|aria-.+|data-.+)$/;

/** One element of an SVG and what lies in it, each with its own look; links lead nowhere outside the page. */
export function shapeOf(shape: Element, wanted: Set<string>, extra: string): string {
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

/** The ground and the edges of one box of the page. */
export function boxOf(look: CSSStyleDeclaration, box: DOMRect, shift: Shift): string[] {
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

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
