/** What a log may keep of an error. Its words may repeat what stood in an address or a form, so those are taken out. */
export type Logged = { name: string; code?: string; digest?: string; message: string; frames: string };

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g;
/** Codes, dates, numbers of persons, addresses: whatever is not a plain word. */
const NOT_A_WORD = /[^\s,.;:()]*[\d%/\\@?=&][^\s,;()]*/g;

export function loggable(error: unknown): Logged {
  if (!(error instanceof Error)) return { name: typeof error, message: "", frames: "" };
  const { name, message, stack = "" } = error;
  const { code, digest } = error as Error & { code?: unknown; digest?: unknown };
  return {
    name,
    ...(typeof code === "string" && { code }),
    ...(typeof digest === "string" && /^(\d+|[A-Z_]+)$/.test(digest) && { digest }),
    message: message.split("\n").slice(-1).join().replace(QUOTED, "…").replace(NOT_A_WORD, "…"),
    frames: stack
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim())
      .join("\n"),
  };
}
