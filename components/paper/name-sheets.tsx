import { Fragment } from "react";
import { ContactDots } from "#components/pws/contact-dots";
import { formatNumber, NOTHING } from "#lib/format";
import type { NameGroup, NameLine } from "#lib/page/names/lines";
import type { PaperHead } from "#lib/page/pws/paper-head";
import { nikWords } from "#lib/person/labels";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";

/** Names upright, the head on every page, nobody split between two. */
export function NameSheets({
  head: { title, place, basis, by, asOf, demo },
  groups,
  ofPregnancies,
  part,
}: {
  head: PaperHead;
  groups: readonly NameGroup[];
  ofPregnancies: boolean;
  /** "Nama 1 sampai 500 dari 812"; null where it is all of them. */
  part: string | null;
}) {
  const span = ofPregnancies ? 8 : 6;
  return (
    <section
      aria-label="Daftar nama untuk dicetak"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it is moved sideways, by keyboard too
      tabIndex={0}
      className="daftar overflow-x-auto rounded-card border border-line px-4 py-3 print:overflow-visible print:border-0 print:p-0"
    >
      <table className="w-full border-collapse text-[0.8125rem] leading-tight print:text-[9pt] [&_:is(td,th)]:px-1.5 [&_:is(td,th)]:py-1 [&_:is(td,th)]:text-left">
        <thead>
          <tr>
            <th colSpan={span} scope="colgroup" className="pb-1.5!">
              <span className="block text-[1.15em] font-bold">{title}</span>
              <span className="block font-normal">{[place, basis, part].filter(Boolean).join(" · ")}</span>
            </th>
          </tr>
          <tr className="border-y border-ink">
            <th scope="col">No</th>
            <th scope="col">Nama</th>
            <th scope="col">Umur</th>
            {ofPregnancies && <th scope="col">UK</th>}
            {ofPregnancies && <th scope="col">Kontak TM1 · 2 · 3</th>}
            <th scope="col">Terakhir</th>
            <th scope="col">Posyandu</th>
            <th scope="col" className="w-[16%]">
              Hasil kunjungan
            </th>
          </tr>
        </thead>
        <tfoot>
          <tr>
            <td colSpan={span} className="border-t border-ink text-[0.85em]">
              {demo && <b>DATA CONTOH · </b>}
              Rahasia: nama orang. Keadaan {asOf}, dicetak oleh {by}. Musnahkan bila tidak dipakai lagi.
            </td>
          </tr>
        </tfoot>
        <tbody>
          {numbered(groups).map(({ group, lines }) => (
            <Fragment key={group.key}>
              <tr className="break-after-avoid">
                <th colSpan={span} scope="colgroup" className="border-b border-line pt-2!">
                  {group.title}: {formatNumber(group.size)} <span className="font-normal">{group.note}</span>
                </th>
              </tr>
              {lines.map(({ line, number }) => (
                <Person key={line.key} line={line} number={number} ofPregnancies={ofPregnancies} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Person({
  line: { name, notes, hasNik, age, last, home, pregnancy },
  number,
  ofPregnancies,
}: {
  line: NameLine;
  number: number;
  ofPregnancies: boolean;
}) {
  return (
    <tr className="break-inside-avoid border-b border-line align-top">
      <td>{number}</td>
      <th scope="row">
        {name}
        <span className="block font-normal">{[nikWords(hasNik), ...notes].join(" · ")}</span>
      </th>
      <td>{age}</td>
      {ofPregnancies && (
        <td>{pregnancy ? asEstimate(String(pregnancy.weeks), pregnancy.of.hphtEstimated) : NOTHING}</td>
      )}
      {ofPregnancies && (
        <td>
          {pregnancy && <ContactDots groups={pregnancy.dots} />}
          {pregnancy && pregnancy.risks.length > 0 && <b className="block">{pregnancy.risks.join(" · ")}</b>}
        </td>
      )}
      <td className="whitespace-nowrap">{last}</td>
      <td>{home}</td>
      <td />
    </tr>
  );
}

/** One count through all groups. */
function numbered(groups: readonly NameGroup[]) {
  let number = 0;
  return groups.map((group) => ({
    group,
    lines: group.lines.map((line) => {
      number += 1;
      return { line, number };
    }),
  }));
}
