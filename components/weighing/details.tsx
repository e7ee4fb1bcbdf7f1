import { listIn } from "#components/service-form/field-view";
import { FieldCell } from "#components/service-form/form-section";
import { Tick } from "#components/service-form/measured-field";
import { Link } from "#components/ui/link";
import { COLUMNS } from "#components/weighing/cell-look";
import type { RowProps } from "#components/weighing/row-props";
import { sectionsFor } from "#lib/form/asked";
import { type Field, UNMEASURED_ENTRY } from "#lib/form/fields";
import { lastWords } from "#lib/form/words";
import { recordHref } from "#lib/programme/addresses";
import { TIMBANG } from "#lib/programme/growth/service";

const IN_THE_ROW = ["bb_kg", "pb_tb_cm"];
/** Danger signs and the questions on TBC want the whole form. */
const SECTIONS_HERE = 2;

/** What a weighing asks beside weight and length. */
export function Details({ child, row, state, kader, day, address }: RowProps) {
  const { id, sex, bornOn } = child;
  const sections = sectionsFor(TIMBANG, { kader, sex, months: row.ageMonths });
  const fields = sections.slice(0, SECTIONS_HERE).flatMap((section) => section.fields);
  const findings = TIMBANG.findings(row.data, { sex, bornOn, servedOn: day, previous: [] });
  const viewOf = ({ code }: Field) => ({
    prefix: `${id}.`,
    start: state.entries,
    error: state.status === "REFUSED" ? row.problems.find(({ field }) => field === code)?.message : undefined,
    findings: findings.filter(({ field }) => field === code),
    question: null,
    confirmed: null,
    onConfirm: () => {},
  });
  return (
    <tr data-rincian={id} className="grid-cards:block">
      <td
        colSpan={COLUMNS}
        className="border-b border-line bg-page px-4 py-3.5 grid-cards:block grid-table:pl-11"
      >
        <div
          key={state.version}
          className="grid items-start gap-x-5 gap-y-4 grid-table:grid-cols-3 broad:grid-cols-5"
        >
          {fields
            .filter(({ code }) => !IN_THE_ROW.includes(code))
            .map((field) => (
              <FieldCell
                key={field.code}
                field={field}
                view={{
                  ...viewOf(field),
                  last: lastWords(field, child.last, day),
                  next: lastWords(field, child.next, day),
                }}
              />
            ))}
        </div>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-5 gap-y-1">
          <Tick
            id={`${id}.bb-tidak-diukur`}
            name={`${id}.${UNMEASURED_ENTRY}`}
            value="bb_kg"
            defaultChecked={listIn(state.entries, UNMEASURED_ENTRY).includes("bb_kg")}
            label="berat badan tidak diukur"
          />
          <Link
            href={recordHref(id, TIMBANG.kind, {
              from: address,
              day,
              correcting: state.savedId ?? undefined,
            })}
            className="link font-semibold"
          >
            Formulir lengkap: tanda bahaya, TBC
          </Link>
        </div>
      </td>
    </tr>
  );
}
