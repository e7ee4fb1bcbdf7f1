/** Runs once when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs" && process.env.NODE_ENV === "production") {
    const { endUnlessReady } = await import("#lib/db/health");
    await endUnlessReady();
  }
}
