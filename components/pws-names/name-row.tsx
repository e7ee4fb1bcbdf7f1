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
    <tr className="folded:grid! folded:grid-cols-[1fr_auto] folded:items-start folded:gap-x-3 folded:gap-y-1.5 folded:border-b folded:border-line folded:px-4 folded:py-3">
      <th scope="row" className={`${CELL} text-left font-normal folded:order-1`}>
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
        <span className="block text-label text-ink-3 folded:text-ink-2">
          {nikWords(hasNik)}
          <span className="unfolded:hidden">
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
          <Cell phone="folded:order-3 folded:col-span-2">
            {pregnancy && (
              <span className="inline-flex items-center gap-3">
                <span className="unfolded:hidden">
                  <b>UK {pregnancy.weeks}</b> {asEstimate("mgg", pregnancy.of.hphtEstimated)} ·{" "}
                  {pregnancy.end ?? `TM${pregnancy.trimester}`}
                </span>
                <ContactDots groups={pregnancy.dots} />
              </span>
            )}
          </Cell>
        </>
      )}
      <Cell {...(!ofPregnancies && { phone: "folded:order-2" })}>{last}</Cell>
      {ofPregnancies && (
        <Cell phone="folded:order-2">
          {pregnancy?.due ? <Badge tone={pregnancy.due.tone}>{pregnancy.due.words}</Badge> : NOTHING}
        </Cell>
      )}
      {ofPregnancies && (
        <Cell {...(pregnancy?.risks.length && { phone: "folded:order-4 folded:col-span-2" })} wraps>
          {pregnancy && pregnancy.risks.length > 0 && (
            <Badge tone="risk">{pregnancy.risks.join(" · ")}</Badge>
          )}
        </Cell>
      )}
      <Cell>{home}</Cell>
      <Cell {...(record && { phone: "folded:order-5 folded:col-span-2" })}>
        {record && <RecordLink {...record} name={name} />}
      </Cell>
    </tr>
  );
}

/** A link on a desk, where it repeats in every row; a button under the thumb on a phone. */
function RecordLink({ href, label, name }: { href: string; label: string; name: string }) {
  return (
    <>
      <Link href={href} className="link font-semibold folded:hidden">
        {label}
        <span className="sr-only">: {name}</span>
      </Link>
      <span className="grid unfolded:hidden">
        <Link href={href} className={buttonLook({ variant: "outlined", size: "form" })}>
          {label}
          <span className="sr-only">: {name}</span>
        </Link>
      </span>
    </>
  );
}

const CELL =
  "h-[50px] border-line px-(--cell) py-[3px] unfolded:border-b folded:block folded:h-auto folded:p-0";

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
      className={`${CELL} ${numeric ? "unfolded:text-right" : ""} ${wraps ? "[&>span]:whitespace-normal" : "whitespace-nowrap"} ${phone ?? "folded:hidden"}`}
    >
      {children}
    </td>
  );
}
