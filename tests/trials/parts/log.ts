/** One statement as the log of PostgreSQL tells it: the parts of its life (parse, bind, execute) added up. */
export type Statement = {
  pid: string;
  text: string;
  parameters: readonly (string | null)[];
  microseconds: number;
  /** In which the connection stood then; null: as it began. */
  role: string | null;
};

/** What the log is asked to say before each of its lines. */
export const PREFIX = "@%p@ ";

const ENTRY = /^@(\d+)@ (LOG|DETAIL|STATEMENT|ERROR|HINT|WARNING|FATAL):\s+([\s\S]*)$/;
const DURATION = /^duration: ([\d.]+) ms {2}(?:(parse|bind|execute) [^:]*: |statement: )([\s\S]*)$/;

/** Reads what was logged with log_min_duration_statement = 0, and follows which role each connection was in. */
export function readStatements(log: string): Statement[] {
  const statements: Statement[] = [];
  const roles = new Map<string, string | null>();
  const carried = new Map<string, number>();
  const entries = log.split(/\n(?=@\d+@ )/).map((entry) => ENTRY.exec(entry.trimEnd()) ?? []);
  for (const [place, [, pid = "", level, rest = ""]] of entries.entries()) {
    const [, milliseconds, kind = "execute", text = ""] = DURATION.exec(rest) ?? [];
    if (level !== "LOG" || !milliseconds) continue;
    const microseconds = Number(milliseconds) * 1_000 + (carried.get(pid) ?? 0);
    carried.set(pid, kind === "execute" ? 0 : microseconds);
    if (kind !== "execute") continue;
    const [, after, detail, values = ""] = entries[place + 1] ?? [];
    const parameters = after === pid && detail === "DETAIL" ? readParameters(values) : [];
    statements.push({ pid, text: text.trim(), parameters, microseconds, role: roles.get(pid) ?? null });
    if (text.includes("set_config('role', $1")) roles.set(pid, parameters[0] ?? null);
    if (/^(COMMIT|ROLLBACK)/.test(text)) roles.delete(pid);
  }
  return statements;
}

/** "Parameters: $1 = 'a''b', $2 = NULL" */
function readParameters(detail: string): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (NULL|'((?:[^']|'')*)')/g)].map(([, whole, inside]) =>
    whole === "NULL" ? null : (inside ?? "").replaceAll("''", "'"),
  );
}
