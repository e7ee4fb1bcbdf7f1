export const COLUMNS = 15;
/** What follows from the weight; a question stands in their place. */
export const RESULT_COLUMNS = 7;

export const CELL =
  "border-b border-line px-[5px] align-middle first:pl-2.5 last:pr-2.5 desk:h-9 desk:py-0.5 max-desk:block max-desk:border-0 max-desk:p-0";

/** On a phone only in the card of the current child. Without script every child is a card. */
export const CARD = "scripted:max-desk:group-[:not([data-kini])]/baris:hidden";

/** Not seen on the lines of the others, yet able to take the focus: the keyboard must not close on the way. */
export const CARD_INPUT = "scripted:max-desk:group-[:not([data-kini])]/baris:sr-only";
