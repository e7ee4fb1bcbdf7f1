import { spawn } from "node:child_process";
import { once } from "node:events";
import { tellDistricts } from "#tests/support/e2e-districts";

/** Starts the stack and tells the specs where it is, through the environment that their workers inherit. */
export default async function setup(): Promise<() => Promise<void>> {
  const stack = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/support/e2e-stack.ts"],
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  const ended = once(stack, "exit");
  const [ready] = await Promise.race([once(stack, "message"), ended.then(failed)]);
  tellDistricts(ready.districts);
  process.env.DENYUT_E2E_ACCOUNTS = JSON.stringify(ready.accounts);

  return async () => {
    stack.kill("SIGTERM");
    await ended;
  };
}

function failed(): never {
  throw new Error("The database or the server of the end-to-end tests did not start; see above.");
}
