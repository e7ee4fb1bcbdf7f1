export type AccessRow = { subject: string; answers: ReadonlyMap<string, string> };

/** A table of words: what is asked for, then one answer for each column of its first line. */
export function accessRows(table: string): AccessRow[] {
  const [[, ...columns] = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return rows.map(([subject = "", ...answers]) => {
    if (answers.length !== columns.length) throw new Error(`${subject}: ${answers.length} jawaban`);
    return { subject, answers: new Map(columns.map((column, at) => [column, answers[at] ?? ""])) };
  });
}
