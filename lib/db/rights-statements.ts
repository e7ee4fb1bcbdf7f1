import { createHash } from "node:crypto";
import { escapeIdentifier } from "pg";
import { FUNCTIONS, POLICIES } from "#lib/db/policies";
import { RIGHTS } from "#lib/db/rights";
import { ROLES, type Role, roleName } from "#lib/db/role";

/**
 * Whom this database was lent to before: the roles of earlier builds, which all databases of a cluster shared, and those of
 * another name that it had, or that it was copied from.
 */
const FORGET_FORMER = `DO $$ DECLARE former text; BEGIN
      FOR former IN
        SELECT rolname FROM pg_roles WHERE (rolname IN ('denyut_app', 'denyut_recount') OR rolname ~ '_(${ROLES.join("|")})$')
          AND oid IN (
            SELECT a.grantee FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a WHERE c.relnamespace = 'public'::regnamespace
            UNION SELECT a.grantee FROM pg_namespace n CROSS JOIN LATERAL aclexplode(n.nspacl) a WHERE n.nspname = 'public')
      LOOP
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', former);
        EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM %I', former);
        EXECUTE format('REVOKE ALL ON SCHEMA public FROM %I', former);
      END LOOP;
    END $$`;

/** The statements that give each role of this database what lib/db/rights says, and nothing else. */
export function rightsStatements(database: string): string {
  const named = (role: Role) => escapeIdentifier(roleName(database, role));
  const everybody = ROLES.map(named).join(", ");
  return [
    forgetPolicies(),
    FUNCTIONS,
    FORGET_FORMER,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${everybody}`,
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    `REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA public TO ${everybody}`,
    ...Object.entries(RIGHTS).flatMap(([table, roles]) =>
      ROLES.flatMap((role) =>
        Object.entries(roles[role] ?? {}).map(
          ([right, columns]) =>
            `GRANT ${right}${columns === true ? "" : ` (${columns.trim().split(/\s+/).join(", ")})`} ON ${table} TO ${named(role)}`,
        ),
      ),
    ),
    ...new Set(POLICIES.map(({ on }) => `ALTER TABLE ${on} ENABLE ROW LEVEL SECURITY`)),
    ...POLICIES.map(({ on, to, for: verb, using, check }) =>
      [
        `CREATE POLICY ${to}_${verb.toLowerCase()} ON ${on} FOR ${verb} TO ${named(to)}`,
        using && `USING (${using})`,
        check && `WITH CHECK (${check})`,
      ]
        .filter(Boolean)
        .join(" "),
    ),
  ].join(";\n");
}

/** By which a database knows whose rights it has: of this build, and under its own name. */
export function rightsMark(database: string): string {
  return `denyut: hak ${createHash("sha256").update(rightsStatements(database)).digest("hex").slice(0, 32)}`;
}

function forgetPolicies(): string {
  return `DO $$ DECLARE old record; BEGIN
      FOR old IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LOOP
        EXECUTE format('DROP POLICY %I ON public.%I', old.policyname, old.tablename);
      END LOOP;
    END $$`;
}
