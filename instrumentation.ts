import type { Instrumentation } from "next";

/** Runs once when a server starts: it refuses to begin on a database that is not ready, then keeps the years open and the audit sealed. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { tellWhoAsks } = await import("#lib/access/asked-from");
  tellWhoAsks();
  if (process.env.NODE_ENV !== "production") return;
  const { endUnlessReady } = await import("#lib/db/health");
  await endUnlessReady();
  if (process.env.DENYUT_KEEPS_YEARS === "0") return; // another process of this server does
  const { keepYearsUpToDate } = await import("#lib/measure/keep-years");
  keepYearsUpToDate();
  const { keepAuditSealed } = await import("#lib/audit/keep-seals");
  keepAuditSealed();
}

/** The id that error.tsx shows stands in the log beside the cause; never an address, never a body, nor words out of them. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { pino } = await import("pino");
  const { loggable } = await import("#lib/edge/loggable");
  pino().error({ ...loggable(error), route: context.routePath });
};
