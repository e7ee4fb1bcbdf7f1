import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TOAST_STYLE } from "#lib/edge/headers";

test("the one style element that a library writes is let in by its hash, and is the only one", () => {
  const library = readFileSync("node_modules/sonner/dist/index.mjs", "utf8");
  const written = [...library.matchAll(/__insertCSS\(("(?:[^"\\]|\\.)*")\)/g)];

  expect(written).toHaveLength(1);
  const style: string = JSON.parse(written[0]?.[1] ?? '""');
  expect(TOAST_STYLE).toBe(`sha256-${createHash("sha256").update(style).digest("base64")}`);
});
