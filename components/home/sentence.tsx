import { Link } from "#components/ui/link";
import type { Situation } from "#lib/page/home/situation";

/** What is missing and where it sits; each unit that is named is a way there. */
export function Sentence({ situation: { lead, indicator, total } }: { situation: Situation }) {
  if (!lead)
    return (
      <>
        {indicator.label} {total.percent}, {total.made} {indicator.people}.
      </>
    );
  return (
    <>
      {lead.head}{" "}
      {lead.units.map(({ name, href, words }, index) => (
        <span key={name}>
          {index > 0 && ", "}
          {href ? (
            <Link href={href} className="text-jelek underline decoration-2 underline-offset-4 hover:text-ink">
              {name}
            </Link>
          ) : (
            <span className="text-jelek">{name}</span>
          )}{" "}
          {words}
        </span>
      ))}
      {lead.units.length > 0 && "."}
    </>
  );
}
