import { Line } from "#lib/account/line";

/** Before a password is looked at: a few ask the database at once, some wait, and a flood leaves the connections to the pages. */
export const door = new Line(3, 30);
