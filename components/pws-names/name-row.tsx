import type { ReactNode } from "react";
import { ContactDots } from "#components/pws/contact-dots";
import { Badge } from "#components/ui/badge";
import { buttonLook } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { NOTHING } from "#lib/format";
import type { NameLine } from "#lib/page/names/lines";
import { nikWords } from "#lib/person/labels";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";

/** One person: a line of the table, on a phone a card with one wide button. */
export function NameRow({ line, ofPregnancies }: { line: NameLine; ofPregnancies: boolean }) {
  const { name, href, hasNik, age, home, notes, last, record, pregnancy } = line;
  return (
    <tr className="max-desk:grid! max-desk:grid-cols-[1fr_auto] max-desk:items-start max-desk:gap-x-3 max-desk:gap-y-1.5 max-desk:border-b max-desk:border-line max-desk:px-4 max-desk:py-3">
      <th scope="row" className={`${CELL} text-left font-normal max-desk:order-1`}>
        <span className="font-bold">
          {href ? (
            <Link href={href} className="text-ink no-underline hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </span>{" "}
        {notes.map((note) => (
          <Badge key={note} tone="wait">
            {note}
          </Badge>
        ))}
        <span className="block text-label text-ink-3 max-desk:text-ink-2">
          {nikWords(hasNik)}
          <span className="desk:hidden">
            {" "}
            · {age} · {home}
          </span>
        </span>
      </th>
      <Cell numeric>{age}</Cell>
      {ofPregnancies && (
        <>
          <Cell numeric>
            {pregnancy && (
              <>
                <b>{asEstimate(String(pregnancy.weeks), pregnancy.of.hphtEstimated)}</b>{" "}
                <span className="text-ink-2">{pregnancy.end ?? `TM${pregnancy.trimester}`}</span>
              </>
            )}
          </Cell>
          <Cell phone="max-desk:order-3 max-desk:col-span-2">
            {pregnancy && (
              <span className="inline-flex items-center gap-3">
                <span className="desk:hidden">
                  <b>UK {pregnancy.weeks}</b> {asEstimate("mgg", pregnancy.of.hphtEstimated)} ·{" "}
                  {pregnancy.end ?? `TM${pregnancy.trimester}`}
                </span>
                <ContactDots groups={pregnancy.dots} />
              </span>
            )}
          </Cell>
        </>
      )}
      <Cell {...(!ofPregnancies && { phone: "max-desk:order-2" })}>{last}</Cell>
      {ofPregnancies && (
        <Cell phone="max-desk:order-2">
          {pregnancy?.due ? <Badge tone={pregnancy.due.tone}>{pregnancy.due.words}</Badge> : NOTHING}
        </Cell>
      )}
      {ofPregnancies && (
        <Cell {...(pregnancy?.risks.length && { phone: "max-desk:order-4 max-desk:col-span-2" })} wraps>
          {pregnancy && pregnancy.risks.length > 0 && (
            <Badge tone="risk">{pregnancy.risks.join(" · ")}</Badge>
          )}
        </Cell>
      )}
      <Cell>{home}</Cell>
      <Cell {...(record && { phone: "max-desk:order-5 max-desk:col-span-2" })}>
        {record && <RecordLink {...record} name={name} />}
      </Cell>
    </tr>
  );
}

/** A link on a desk, where it repeats in every row; a button under the thumb on a phone. */
function RecordLink({ href, label, name }: { href: string; label: string; name: string }) {
  return (
    <>
      <Link href={href} className="link font-semibold max-desk:hidden">
        {label}
        <span className="sr-only">: {name}</span>
      </Link>
      <span className="grid desk:hidden">
        <Link href={href} className={buttonLook({ variant: "outlined", size: "form" })}>
          {label}
          <span className="sr-only">: {name}</span>
        </Link>
      </span>
    </>
  );
}

const CELL =
  "h-[50px] border-line px-(--cell) py-[3px] desk:border-b max-desk:block max-desk:h-auto max-desk:p-0";

/** Without `phone` it stands on a desk only. */
function Cell({
  numeric = false,
  wraps = false,
  phone,
  children,
}: {
  numeric?: boolean;
  wraps?: boolean;
  phone?: string;
  children: ReactNode;
}) {
  return (
    <td
      className={`${CELL} ${numeric ? "desk:text-right" : ""} ${wraps ? "[&>span]:whitespace-normal" : "whitespace-nowrap"} ${phone ?? "max-desk:hidden"}`}
    >
      {children}
    </td>
  );
}
