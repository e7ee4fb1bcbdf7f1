import type { Socket } from "node:net";
import pg from "pg";
import { Prisma } from "#lib/db/generated/client";

const MARK = "/* unanswered */";

/**
 * Stands at the head of a statement whose answer nobody waits for: it travels with the next one, and what is wrong with
 * it is told there.
 */
export const unanswered = Prisma.raw(MARK);

const NOTHING: pg.QueryResult = { command: "", rowCount: 0, oid: 0, fields: [], rows: [] };

type Statement = { text: string };

/**
 * A connection that sends what may wait (the beginning of a transaction, a role, a row of the audit) together with the
 * statement after it: a journey to PostgreSQL costs both sides more than most statements do.
 */
export class Connection extends pg.Client {
  private held: Statement[] = [];

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true });
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
    if (text === "BEGIN" || text.startsWith(MARK)) {
      this.held.push(statement);
      return NOTHING;
    }
    return await this.together([...this.held.splice(0), statement]);
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
