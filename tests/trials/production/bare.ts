/** As in a shell just opened: what this process has in its environment besides stays here. */
export const BARE = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => ["PATH", "HOME", "LANG"].includes(name)),
) as NodeJS.ProcessEnv;
