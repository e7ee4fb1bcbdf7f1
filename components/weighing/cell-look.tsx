export const COLUMNS = 15;
/** What follows from the weight; a question stands in their place. */
export const RESULT_COLUMNS = 7;

export const CELL =
  "border-b border-line px-[5px] align-middle first:pl-2.5 last:pr-2.5 grid-table:h-9 grid-table:py-0.5 grid-cards:block grid-cards:border-0 grid-cards:p-0";

/** On a phone only in the card of the current child. Without script every child is a card. */
export const CARD = "scripted:grid-cards:group-[:not([data-kini])]/baris:hidden";

/** Not seen on the lines of the others, yet able to take the focus: the keyboard must not close on the way. */
export const CARD_INPUT = "scripted:grid-cards:group-[:not([data-kini])]/baris:sr-only";

/** Without room in a tight table; the column stays, so that a question spans as many. */
export const SPARED = "grid-tight:w-0! grid-tight:p-0! grid-tight:text-[0px] grid-tight:*:hidden";
