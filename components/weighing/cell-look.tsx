export const COLUMNS = 15;

export const CELL =
  "border-b border-line px-[5px] align-middle desk:h-9 desk:py-0.5 max-desk:block max-desk:border-0 max-desk:p-0";

/** On a phone only in the card of the current child, with its head before it. Without script every child is a card. */
export const CARD =
  "max-desk:data-label:before:block max-desk:data-label:before:text-label max-desk:data-label:before:text-ink-2 max-desk:data-label:before:content-[attr(data-label)] scripted:max-desk:group-[:not([data-kini])]/baris:hidden";
