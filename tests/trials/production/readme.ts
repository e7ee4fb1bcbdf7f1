import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the README tells whoever sets up a server, as it stands there: the walk follows these very lines. */
export type Told = {
  begin: string[];
  serve: string;
  backup: string;
  restore: string;
  nginx: string;
  caddy: string;
};

export async function readTold(folder: string): Promise<Told> {
  const text = await readFile(join(folder, "README.md"), "utf8");
  const production = blockOf(text, "### In production", "sh").map(withoutRemark);
  const last = production.at(-1) ?? "";
  const [build = "", serve = ""] = last.split(" && ");
  const [backup = "", restore = ""] = blockOf(text, "### Backup and restore", "sh")
    .filter((line) => !line.startsWith("#"))
    .map(withoutRemark);
  return {
    begin: [...production.slice(0, -1), build],
    serve,
    backup: backup.replace(/^.*&& (?=npm run)/, "").replaceAll("\\%", "%"),
    restore,
    nginx: blockOf(text, "### TLS in front", "nginx").join("\n"),
    caddy: blockOf(text, "### TLS in front", "caddyfile").join("\n"),
  };
}

function blockOf(text: string, heading: string, language: string): string[] {
  const section = text.split("\n### ").find((one) => `### ${one}`.startsWith(heading));
  const block = section?.split(`\`\`\`${language}\n`)[1]?.split("\n```")[0];
  if (block === undefined) throw new Error(`README has no ${language} under ${heading}`);
  return block.split("\n");
}

function withoutRemark(line: string): string {
  return line.replace(/\s+#.*$/, "");
}

/** Names and ports alone may be put in; each must stand there, or the README has gone another way. */
export function replaced(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The README does not say "${from}" here any more`);
    return before.replaceAll(from, to);
  }, text);
}
