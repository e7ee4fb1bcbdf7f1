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
  area_shapes: { page: ADD },
  backups: { page: READ },
  incidents: { page: ADD },
  incident_steps: { page: ADD },
  // Read by whoever is not signed in: what was published, and not from what the next month goes on.
  publications: { page: ADD, gate: { SELECT: "id month version facts recorded_at" } },
  publication_cells: { page: ADD, gate: READ },
  publication_openings: { page: ADD, gate: READ },
  // A hash is written by who makes a key, and read before anybody is known.
  api_keys: {
    page: {
      SELECT: `id name beginning unit_id scopes expires_at made_by_id made_at revoked_at revoked_by_id last_used_at`,
      INSERT: true,
      UPDATE: "revoked_at revoked_by_id",
    },
    gate: { SELECT: true, UPDATE: "last_used_at" },
  },

  // A screen's key is asked for by the gate alone.
  screens: {
    page: {
      SELECT: "id unit_id name created_by_id created_at expires_at revoked_at revoked_by_id last_seen_at",
      INSERT: true,
      UPDATE: "revoked_at revoked_by_id",
    },
    gate: { SELECT: true, UPDATE: "last_seen_at" },
  },

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
  consents: {
    page: { SELECT: true, INSERT: true, UPDATE: "voided_at voided_by_id void_reason" },
    count: READ,
  },

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
  // Added to by one function alone, in the counting role: it knows the home of whoever it is about.
  audit_events: { page: READ, count: { INSERT: true } },
  audit_heads: { count: WRITE, gate: READ },
  audit_seals: { gate: ADD },
  _prisma_migrations: { gate: READ },
};
