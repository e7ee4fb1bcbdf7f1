import type { Role } from "#lib/db/role";

/** Whole tables in capitals; with columns where not all of them: what is not said here, PostgreSQL refuses. */
type Rights = Partial<Record<"SELECT" | "INSERT" | "UPDATE" | "DELETE", true | string>>;

const READ = { SELECT: true } as const satisfies Rights;
const ADD = { SELECT: true, INSERT: true } as const satisfies Rights;
const WRITE = { SELECT: true, INSERT: true, UPDATE: true } as const satisfies Rights;

/**
 * Who may do what, table by table: the one place that decides it. A table that is not named here is nobody's but the
 * owner's, and turns a test red. Nobody deletes, and nobody changes the audit.
 */
export const RIGHTS: Record<string, Partial<Record<Role, Rights>>> = {
  // What has no person.
  units: { page: WRITE, count: READ, gate: READ },
  catchments: { page: WRITE, count: READ, gate: READ },
  reference_version: { page: READ, count: READ },
  targets: { page: WRITE, count: READ },
  sasaran_proyeksi: { page: ADD, count: READ },
  sasaran_source_choices: { page: ADD, count: READ },
  unit_facts: { page: READ, count: ADD },
  fact_source_decisions: { page: ADD, count: READ },

  // Numbers: read by pages, written by the recount.
  tallies: { page: READ, count: WRITE },
  event_tallies: { page: READ, count: WRITE },
  restricted_tallies: { page: READ, count: WRITE },
  years: { page: READ, count: WRITE },
  counting_state: { page: READ, count: WRITE },

  // People.
  persons: { page: WRITE, count: WRITE },
  residences: { page: WRITE, count: WRITE },
  families: { page: WRITE, count: WRITE },
  family_heads: { count: WRITE },
  pregnancies: { page: WRITE, count: WRITE },
  pregnancy_outcomes: { page: WRITE, count: WRITE },
  babies: { page: WRITE, count: WRITE },
  service_records: { page: WRITE, count: WRITE },
  merges: { count: WRITE },
  person_years: { page: READ, count: WRITE },
  restricted_years: { page: READ, count: WRITE },
  event_years: { count: WRITE },

  // Accounts.
  users: { page: WRITE, count: READ, gate: READ },
  user_reaches: { page: WRITE, gate: READ },
  sessions: { page: WRITE, gate: WRITE },
  rate_limits: { gate: { SELECT: true, INSERT: true, UPDATE: true, DELETE: true } },
  key_checks: { gate: READ },
  audit_events: { page: ADD, count: { INSERT: true }, gate: { INSERT: true } },
  _prisma_migrations: { gate: READ },
};

type Policy = {
  on: string;
  to: Role;
  for: "ALL" | "SELECT" | "INSERT" | "UPDATE";
  using?: string;
  check?: string;
};

// Settings of the transaction, in brackets of their own so that they are read once a statement.
const HOMES = "((SELECT current_setting('denyut.homes', true)::uuid[])::uuid[])";
const ACTOR = "(SELECT current_setting('denyut.actor', true)::uuid)";
const LEVEL = "(SELECT current_setting('denyut.level', true))";

const whole = (on: string): Policy => ({ on, to: "count", for: "ALL", using: "true", check: "true" });

/** Which rows: the belt to the application's braces. A table with a policy shows nothing to whom none speaks of. */
export const POLICIES: readonly Policy[] = [
  { on: "persons", to: "page", for: "SELECT", using: `home_id = ANY ${HOMES}` },
  { on: "persons", to: "page", for: "UPDATE", using: `home_id = ANY ${HOMES}`, check: "true" },
  { on: "persons", to: "page", for: "INSERT", check: "true" },
  ...["persons", "merges", "family_heads", "event_years", "restricted_tallies", "restricted_years"].map(
    whole,
  ),

  { on: "sasaran_source_choices", to: "page", for: "SELECT", using: "true" },
  { on: "sasaran_source_choices", to: "count", for: "SELECT", using: "true" },
  { on: "unit_facts", to: "page", for: "SELECT", using: "true" },
  { on: "unit_facts", to: "count", for: "SELECT", using: "true" },
  { on: "fact_source_decisions", to: "page", for: "SELECT", using: "true" },
  { on: "fact_source_decisions", to: "count", for: "SELECT", using: "true" },
  // Whoever decides or tells is named, and nobody does it in another's name.
  { on: "sasaran_source_choices", to: "page", for: "INSERT", check: `recorded_by_id = ${ACTOR}` },
  { on: "unit_facts", to: "count", for: "INSERT", check: `recorded_by_id = ${ACTOR}` },
  { on: "fact_source_decisions", to: "page", for: "INSERT", check: `recorded_by_id = ${ACTOR}` },

  // What is not said is below puskesmas. Of people, a puskesmas sees those who live in its own homes in some month.
  { on: "restricted_tallies", to: "page", for: "SELECT", using: `${LEVEL} IN ('PUSKESMAS', 'KABUPATEN')` },
  {
    on: "restricted_years",
    to: "page",
    for: "SELECT",
    using: `${LEVEL} = 'KABUPATEN' OR (${LEVEL} = 'PUSKESMAS' AND EXISTS (
      SELECT FROM person_years y WHERE y.person_id = restricted_years.person_id AND y.year = restricted_years.year
        AND y.homes && ${HOMES}))`,
  },
];
