import { runCommand } from "#lib/cli/command";
import { runApp } from "#lib/cli/run-app";

await runCommand(() => runApp("start"));
