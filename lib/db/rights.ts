import type { Role } from "#lib/db/role";

/** Whole tables in capitals; with columns where not all of them: what is not said here, PostgreSQL refuses. */
type Rights = Partial<Record<"SELECT" | "INSERT" | "UPDATE" | "DELETE", true | string>>;

const READ = { SELECT: true } as const satisfies Rights;
const ADD = { SELECT: true, INSERT: true } as const satisfies Rights;
const WRITE = { SELECT: true, INSERT: true, UPDATE: true } as const satisfies Rights;

const WITHOUT_CIPHER = `id name name_folded sex born_on born_estimated nik_hash no_nik_reason mother_id birth_order
  mother_name family_id phone dusun rt home_id died_on merged_into_id registered_by_id registered_at voided_at
  voided_by_id void_reason death_recorded_by_id death_recorded_at`;

const ACCOUNT =
  "id username name role unit_id klaster password_changed_at password_issued_at disabled_at created_at";

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
  backups: { page: READ },

  // Numbers: read by pages, written by the recount.
  tallies: { page: READ, count: WRITE },
  event_tallies: { page: READ, count: WRITE },
  restricted_tallies: { page: READ, count: WRITE },
  years: { page: READ, count: WRITE },
  counting_state: { page: READ, count: WRITE },

  // People. What seals a NIK is read within reach alone, by whoever may be shown it; what seals a KK by nobody.
  persons: { page: WRITE, count: { SELECT: WITHOUT_CIPHER, INSERT: true, UPDATE: true } },
  families: {
    page: { SELECT: "id kk_hash" },
    count: { SELECT: "id kk_hash", INSERT: true, UPDATE: "kk_hash" },
  },
  family_heads: { count: WRITE },
  residences: { page: WRITE, count: WRITE },
  pregnancies: { page: WRITE, count: WRITE },
  pregnancy_outcomes: { page: WRITE, count: WRITE },
  babies: { page: ADD, count: WRITE },
  service_records: { page: WRITE, count: WRITE },
  merges: { count: WRITE },
  person_years: { page: READ, count: WRITE },
  restricted_years: { page: READ, count: WRITE },
  event_years: { count: WRITE },

  // Accounts. Who is signed in writes a hash and reads none, ends a session and begins none.
  users: { page: { SELECT: ACCOUNT, INSERT: true, UPDATE: true }, count: { SELECT: "id name" }, gate: READ },
  user_reaches: { page: WRITE, gate: READ },
  sessions: {
    page: { SELECT: true, UPDATE: "ended_at" },
    gate: { SELECT: true, INSERT: true, UPDATE: "last_seen_at" },
  },
  // Whoever is signed in asks whether there is one, makes and ends it; secrets and hashes are read by signing in alone.
  second_factors: {
    page: {
      SELECT: "id user_id since ended_at",
      INSERT: "id user_id sealed_secret last_step since",
      UPDATE: "ended_at",
    },
    gate: { SELECT: true, UPDATE: "last_step" },
  },
  recovery_codes: {
    page: { SELECT: "factor_id used_at", INSERT: "factor_id hash" },
    gate: { SELECT: true, UPDATE: "used_at" },
  },
  rate_limits: { gate: { SELECT: true, INSERT: true, UPDATE: true, DELETE: true } },
  key_checks: { gate: READ },
  audit_events: { page: { SELECT: true }, count: { INSERT: true } },
  audit_heads: { page: READ, count: WRITE },
  audit_seals: { page: ADD },
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

/** Rows of people are seen where the person is; of who was merged, where the one is that they are now. */
const ofPerson = (on: string, id = "person_id") =>
  `(EXISTS (SELECT FROM persons p WHERE p.id = ${on}.${id}) OR is_now_within_reach(${on}.${id}))`;

const OWN_FACTOR = `EXISTS (SELECT FROM second_factors f WHERE f.id = factor_id AND f.user_id = ${ACTOR})`;

const OWN = `recorded_by_id = ${ACTOR}`;

/** Read and changed where they are seen; new ones are the doer's own, where the table says whose they are. */
const seen = (on: string, using: string, check = using): Policy[] => [
  { on, to: "page", for: "SELECT", using },
  { on, to: "page", for: "INSERT", check },
  { on, to: "page", for: "UPDATE", using, check: "true" },
  whole(on),
];

/** The policies of page see no further than its homes, so a function of the owner's looks whom somebody was merged into. */
export const FUNCTIONS = `
CREATE OR REPLACE FUNCTION is_now_within_reach(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH RECURSIVE now AS (
    SELECT home_id, merged_into_id FROM persons WHERE id = asked AND merged_into_id IS NOT NULL
    UNION SELECT p.home_id, p.merged_into_id FROM persons p JOIN now ON p.id = now.merged_into_id
  ) SELECT EXISTS (SELECT FROM now WHERE home_id = ANY (current_setting('denyut.homes', true)::uuid[]))
$$`;

/** Which rows: the belt to the application's braces. A table with a policy shows nothing to whom none speaks of. */
export const POLICIES: readonly Policy[] = [
  { on: "persons", to: "page", for: "SELECT", using: `home_id = ANY ${HOMES}` },
  { on: "persons", to: "page", for: "UPDATE", using: `home_id = ANY ${HOMES}`, check: "true" },
  { on: "persons", to: "page", for: "INSERT", check: "true" },
  whole("persons"),
  ...seen("residences", ofPerson("residences"), OWN),
  ...seen("pregnancies", ofPerson("pregnancies")),
  ...seen(
    "pregnancy_outcomes",
    "EXISTS (SELECT FROM pregnancies g WHERE g.id = pregnancy_outcomes.pregnancy_id)",
    OWN,
  ),
  ...seen(
    "babies",
    `EXISTS (SELECT FROM pregnancy_outcomes o WHERE o.id = babies.outcome_id) OR (person_id IS NOT NULL AND ${ofPerson("babies")})`,
  ),
  // What one has recorded oneself, of a guest too.
  ...seen("service_records", `${OWN} OR ${ofPerson("service_records")}`, OWN),
  {
    on: "families",
    to: "page",
    for: "SELECT",
    using: "EXISTS (SELECT FROM persons p WHERE p.family_id = families.id)",
  },
  { on: "person_years", to: "page", for: "SELECT", using: `homes && ${HOMES}` },
  whole("person_years"),
  ...["families", "merges", "family_heads", "event_years", "restricted_tallies", "restricted_years"].map(
    whole,
  ),

  { on: "second_factors", to: "page", for: "SELECT", using: "true" },
  { on: "second_factors", to: "page", for: "INSERT", check: `user_id = ${ACTOR}` },
  {
    on: "second_factors",
    to: "page",
    for: "UPDATE",
    using: "ended_at IS NULL",
    check: "ended_at IS NOT NULL",
  },
  { on: "recovery_codes", to: "page", for: "SELECT", using: OWN_FACTOR },
  { on: "recovery_codes", to: "page", for: "INSERT", check: OWN_FACTOR },
  ...["second_factors", "recovery_codes"].map(
    (on): Policy => ({ on, to: "gate", for: "ALL", using: "true", check: "true" }),
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
