/** What a statement of the server is for, by its words; the first that fits. */
const KINDS = [
  ["who is asking", /UPDATE sessions SET last_seen_at|FROM sessions s JOIN users/],
  ["roles and reach", /set_config\('(role|denyut\.)/],
  ["chain of the audit", /audit_heads WHERE chain = [^\n]*FOR UPDATE|INSERT INTO audit_heads/],
  ["row of the audit", /INSERT INTO audit_events/],
  ["was it told this hour", /audit_events/],
  ["begin and commit", /^(BEGIN|COMMIT|ROLLBACK)/],
  ["tallies", /tallies/],
  ["masks", /person_years|event_years|restricted_years/],
] as const;

export type Kind = (typeof KINDS)[number][0] | "all the rest";

export function kindOf(text: string): Kind {
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? "all the rest";
}
