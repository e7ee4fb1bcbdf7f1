import type { Instrumentation } from "next";

/** Once per server start. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { keepYearsUpToDate } = await import("#lib/recording/keep-years");
  await keepYearsUpToDate();
}

/** The id that error.tsx shows stands in the log beside the cause; never an address with its query or a body. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { pino } = await import("pino");
  const { digest, stack } = error as Error & { digest?: string };
  pino().error({
    digest,
    stack,
    path: request.path.split("?")[0],
    route: context.routePath,
    kind: context.routeType,
  });
};
