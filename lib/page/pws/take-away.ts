/** What leaves a page of numbers: on paper, as a file, as a text. */
export type TakeAway = {
  /** The page laid out for paper. */
  print: string | null;
  files: readonly { label: string; href: string }[];
  /** Plain text of one message. */
  message: string | null;
};
