/** A report that asks for every indicator and desa fits into one; a program that asks in a loop does not. */
export const USES_A_MINUTE = 120;
