import { runCommand } from "#lib/cli/command";
import { runApp } from "#lib/cli/run-app";
import { readEnvFile } from "#lib/cli/settings";

readEnvFile();
await runCommand(() => runApp("dev"));
