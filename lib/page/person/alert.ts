/** A box on top of the page: what was found, what it means, what to do. */
export type PersonAlert = {
  tone: "danger" | "warning";
  title: string;
  text: string;
  action?: { label: string; href: string };
};
