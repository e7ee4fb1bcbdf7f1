import { build, isBuilt } from "#lib/cli/build";
import { TEST_ENVIRONMENT } from "#tests/support/environment";

const { DENYUT_TODAY: _, ...settings } = TEST_ENVIRONMENT;
Object.assign(process.env, settings, { DATABASE_URL: "postgresql://unused@127.0.0.1:1/unused" });
if (!(await isBuilt())) await build();
