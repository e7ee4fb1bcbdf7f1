import type { Socket } from "node:net";
import pg from "pg";
import { Prisma } from "#lib/db/generated/client";
import { beginning } from "#lib/db/one-moment";
import { askingRole, type Role, roleName } from "#lib/db/role";

const MARK = "/* unanswered */";

/**
 * Stands at the head of a statement whose answer nobody waits for: it travels with the next one, and what is wrong with
 * it is told there.
 */
export const unanswered = Prisma.raw(MARK);

const TAKE = "SELECT set_config('role', $1, true)";

const NOTHING: pg.QueryResult = { command: "", rowCount: 0, oid: 0, fields: [], rows: [] };

type Statement = { text: string; name?: string; values?: unknown[] };

/**
 * A connection that sends what may wait (the beginning of a transaction, a role, a row of the audit) together with the
 * statement after it: a journey to PostgreSQL costs both sides more than most statements do. Within a transaction every
 * statement is sent in the role of the scope that asks for it.
 */
export class Connection extends pg.Client {
  private held: Statement[] = [];
  /** Since the beginning of the transaction, at whose end PostgreSQL takes it back. */
  private role: Role | null = null;

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true });
    // Between two who borrow it nobody else listens: what ends it then is told to whoever asks next.
    this.on("error", () => undefined);
  }

  /** Those who give a callback are outside any transaction: nothing waits there. */
  override query(...asked: unknown[]): never {
    const [statement] = asked as [Statement];
    return (asked.length > 1 ? this.send(...asked) : this.inOrder(statement)) as never;
  }

  private send(...asked: unknown[]): unknown {
    return super.query(...(asked as [string]));
  }

  private async inOrder(statement: Statement): Promise<unknown> {
    const { text } = statement;
    if (!/^(BEGIN|COMMIT|ROLLBACK)$/.test(text)) this.takeRole();
    else this.role = null;
    if (text === "BEGIN" || text.startsWith(MARK)) {
      this.held.push(text === "BEGIN" ? { text: beginning() } : statement);
      return NOTHING;
    }
    return await this.together([...this.held.splice(0), statement]);
  }

  private takeRole() {
    const role = askingRole();
    if (role === this.role) return;
    this.held.push({ name: "denyut_role", text: TAKE, values: [this.nameOf(role)] });
    this.role = role;
  }

  private nameOf(role: Role | null): string {
    return role ? roleName(this.database ?? "", role) : "none";
  }

  /** In one journey. Of several that fail the first is told: the others fail because of it. */
  private async together(statements: readonly Statement[]): Promise<unknown> {
    const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
    stream.cork();
    const answers = statements.map((statement) => this.send(statement));
    stream.uncork();
    return (await Promise.all(answers)).at(-1);
  }
}
