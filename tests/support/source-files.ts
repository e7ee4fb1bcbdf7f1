import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type SourceFile = { path: string; text: string };

const GENERATED = /^lib\/db\/generated\//;
const SOURCE = /\.(ts|tsx|mjs)$/;

/** Every source file of these folders and files that somebody wrote. */
export function listSources(places: string[]): SourceFile[] {
  return places
    .filter((place) => existsSync(place))
    .flatMap((place) => (SOURCE.test(place) ? [place] : filesIn(place)))
    .filter((path) => SOURCE.test(path) && !GENERATED.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** "path:line" of every line that the pattern finds. */
export function findLines(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
