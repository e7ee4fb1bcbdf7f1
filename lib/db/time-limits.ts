/**
 * Of the server's connections, in milliseconds; commands take as long as they take. PostgreSQL ends what takes longer than
 * any page does; where it does not answer at all, the server itself stops waiting a little later.
 */
export const LIMITS = {
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
  query_timeout: 18_000,
  connectionTimeoutMillis: 8_000,
} as const;

/** Of every transaction: when many come at once a connection may be long in coming. In milliseconds. */
export const PATIENCE = { maxWait: 10_000, timeout: 30_000 } as const;
