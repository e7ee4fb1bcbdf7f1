/** Runs once when a server starts: a production server that could not work says why and does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { readHealth } = await import("#lib/db/health");
  const { ready, sentence } = await readHealth().catch(unready);
  if (ready) return;
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

function unready(error: unknown) {
  return { ready: false, sentence: error instanceof Error ? error.message : String(error) };
}
