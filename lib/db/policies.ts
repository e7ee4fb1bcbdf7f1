import type { Role } from "#lib/db/role";

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

const OWN_SCREENS = `(${LEVEL} = 'KABUPATEN' OR (${LEVEL} = 'PUSKESMAS'
  AND EXISTS (SELECT FROM users u WHERE u.id = ${ACTOR} AND u.unit_id = screens.unit_id)))`;

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
$$;
-- Who did something with the data of somebody within reach, by role and unit: of the audit nothing else, no account, no details.
CREATE OR REPLACE FUNCTION openings_of(asked uuid) RETURNS TABLE (id uuid, at timestamptz, role text, unit text, action text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH RECURSIVE one AS (
    SELECT p.id FROM persons p WHERE p.id = asked AND p.home_id = ANY (current_setting('denyut.homes', true)::uuid[])
    UNION SELECT p.id FROM persons p JOIN one ON p.merged_into_id = one.id
  ), about AS (
    SELECT one.id FROM one
    UNION SELECT r.id FROM service_records r JOIN one ON r.person_id = one.id
    UNION SELECT g.id FROM pregnancies g JOIN one ON g.person_id = one.id
  ) SELECT e.id, e.at, e.actor_role, e.actor_unit, e.action FROM audit_events e JOIN about ON e.subject_id = about.id
    WHERE e.subject_kind IN ('person', 'record', 'pregnancy')
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
  ...seen("consents", ofPerson("consents"), `${OWN} AND ${ofPerson("consents")}`),
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

  // Everybody's map; drawn by the kabupaten's admin alone, in the own name.
  { on: "area_shapes", to: "page", for: "SELECT", using: "true" },
  { on: "area_shapes", to: "page", for: "INSERT", check: `${LEVEL} = 'KABUPATEN' AND ${OWN}` },

  // Of the audit, whoever reads it as a whole belongs to the kabupaten; others are told whether they opened something just now.
  {
    on: "audit_events",
    to: "page",
    for: "SELECT",
    using: `actor_id = ${ACTOR} OR ${LEVEL} = 'KABUPATEN'`,
  },
  { on: "audit_events", to: "count", for: "INSERT", check: "true" },
  // Incidents are the kabupaten's: nobody below is shown one, and nobody writes in another's name.
  ...["incidents", "incident_steps"].flatMap((on): Policy[] => [
    { on, to: "page", for: "SELECT", using: `${LEVEL} = 'KABUPATEN'` },
    { on, to: "page", for: "INSERT", check: `${LEVEL} = 'KABUPATEN' AND ${OWN}` },
  ]),
  // Keys are made and revoked by the kabupaten, each in the own name; what a key opens is found before anybody is known.
  { on: "api_keys", to: "page", for: "SELECT", using: `${LEVEL} = 'KABUPATEN'` },
  { on: "api_keys", to: "page", for: "INSERT", check: `${LEVEL} = 'KABUPATEN' AND made_by_id = ${ACTOR}` },
  {
    on: "api_keys",
    to: "page",
    for: "UPDATE",
    using: `${LEVEL} = 'KABUPATEN'`,
    check: `revoked_by_id = ${ACTOR}`,
  },
  { on: "api_keys", to: "gate", for: "ALL", using: "true", check: "true" },

  // A link to a screen is a way in without a password: a puskesmas makes and withdraws its own, each in the own name, and
  // none is brought back. What it opens is found before anybody is known.
  { on: "screens", to: "page", for: "SELECT", using: OWN_SCREENS },
  { on: "screens", to: "page", for: "INSERT", check: `${OWN_SCREENS} AND created_by_id = ${ACTOR}` },
  {
    on: "screens",
    to: "page",
    for: "UPDATE",
    using: `revoked_at IS NULL AND ${OWN_SCREENS}`,
    check: `revoked_at IS NOT NULL AND revoked_by_id = ${ACTOR}`,
  },
  { on: "screens", to: "gate", for: "ALL", using: "true", check: "true" },

  // What is public is public; who makes it so belongs to the kabupaten, and nobody does it in another's name.
  ...["publications", "publication_openings"].flatMap((on): Policy[] => [
    { on, to: "page", for: "SELECT", using: "true" },
    { on, to: "gate", for: "SELECT", using: "true" },
    { on, to: "page", for: "INSERT", check: `${LEVEL} = 'KABUPATEN' AND ${OWN}` },
  ]),
  { on: "publication_cells", to: "page", for: "SELECT", using: "true" },
  { on: "publication_cells", to: "gate", for: "SELECT", using: "true" },
  { on: "publication_cells", to: "page", for: "INSERT", check: `${LEVEL} = 'KABUPATEN'` },

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
