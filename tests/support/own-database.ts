import { afterAll } from "vitest";
import { beginDatabase, endDatabase, ownUrl } from "#tests/support/database";
import { keepOwnSettings } from "#tests/support/own-settings";

// Runs before each file, so that the first reading of the settings already sees this file's own database.

process.env.DATABASE_URL = ownUrl;
await beginDatabase();
await keepOwnSettings();
afterAll(endDatabase);
