export const COLUMNS = 15;

export const CELL =
  "border-b border-line px-[5px] align-middle first:pl-2.5 last:pr-2.5 desk:h-9 desk:py-0.5 max-desk:block max-desk:border-0 max-desk:p-0";

/** On a phone only in the card of the current child, with its head before it. Without script every child is a card. */
export const CARD =
  "max-desk:data-label:before:block max-desk:data-label:before:text-label max-desk:data-label:before:text-ink-2 max-desk:data-label:before:content-[attr(data-label)] scripted:max-desk:group-[:not([data-kini])]/baris:hidden";

/** On a phone the other children are lines: the name on the left, what is known of today on the right. */
export const LINE_ROW = "scripted:max-desk:not-data-kini:grid-cols-[minmax(0,1fr)_auto]";
export const LINE_NAME =
  "scripted:max-desk:group-[:not([data-kini])]/baris:col-span-1 scripted:max-desk:group-[:not([data-kini])]/baris:row-span-3";
export const LINE_SIDE =
  "scripted:max-desk:group-[:not([data-kini])]/baris:col-span-1 scripted:max-desk:group-[:not([data-kini])]/baris:col-start-2 scripted:max-desk:group-[:not([data-kini])]/baris:justify-self-end max-desk:empty:hidden";
