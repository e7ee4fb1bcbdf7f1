import { keepOwnSettings } from "#tests/support/own-settings";

await keepOwnSettings();
