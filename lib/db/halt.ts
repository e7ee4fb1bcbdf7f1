/** Why a command stops: one sentence for the person at the terminal, without a stack. */
export class Halt extends Error {}
