"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, type ReactNode, type SyntheticEvent, useRef } from "react";

/**
 * An area, its line in the table and its card are one thing: whichever is under the pointer or has the focus is outlined in
 * all. A finger opens the card of an area, a mouse the area; arrow keys go to the neighbour. Without script all are links.
 */
export function LinkedAreas({ cardHref, children }: { cardHref: string; children: ReactNode }) {
  const router = useRouter();
  const root = useRef<HTMLDivElement>(null);

  function point({ target }: SyntheticEvent) {
    const key = keyOf(target);
    if (root.current && key) mark(root.current, key);
  }

  function open(event: MouseEvent) {
    const link = linkOf(event.target);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const href = link?.getAttribute("href");
    if (!link || !href || !plain) return;
    event.preventDefault();
    const finger = "pointerType" in event.nativeEvent && event.nativeEvent.pointerType === "touch";
    if (finger) router.push(cardHref.replace("=DESA", `=${keyOf(link)}`), { scroll: false });
    else router.push(href);
  }

  function walk(event: KeyboardEvent) {
    const link = linkOf(event.target);
    const way = WAYS[event.key];
    if (!link || !way) return;
    event.preventDefault();
    neighbourOf(link, way)?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed; this only listens.
    <div
      ref={root}
      onPointerOver={point}
      onFocus={point}
      onClick={open}
      onKeyDown={walk}
      className="contents"
    >
      {children}
    </div>
  );
}

const WAYS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function keyOf(target: EventTarget): string | null {
  const element = target instanceof Element ? target.closest("[data-unit]") : null;
  return element?.getAttribute("data-unit") ?? null;
}

/** An area of the map; the table's links are the page's own. */
function linkOf(target: EventTarget): SVGAElement | null {
  const link = target instanceof Element ? target.closest("a") : null;
  return link instanceof SVGAElement ? link : null;
}

function mark(root: Element, key: string): void {
  for (const one of root.querySelectorAll("[data-pointed]")) one.removeAttribute("data-pointed");
  const same = `[data-unit="${CSS.escape(key)}"]`;
  for (const one of root.querySelectorAll(same)) one.setAttribute("data-pointed", "");
  const path = root.querySelector(`path${same}`);
  if (path) root.querySelector("use[data-outline]")?.setAttribute("href", `#${path.id}`);
}

/** The nearest one on that side; what lies ahead counts more than what lies beside. */
function neighbourOf(link: SVGAElement, [right, down]: readonly [number, number]): SVGAElement | null {
  const from = middleOf(link);
  const others = [...(link.ownerSVGElement?.querySelectorAll<SVGAElement>("a:not([tabindex])") ?? [])];
  const ahead = others.flatMap((other) => {
    const to = middleOf(other);
    const along = (to.x - from.x) * right + (to.y - from.y) * down;
    const beside = Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * right);
    return other !== link && along > 0 && along >= beside / 2 ? [{ other, far: along + 2 * beside }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.other ?? null;
}

function middleOf(link: SVGAElement): { x: number; y: number } {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
