import { FilterForm } from "#components/form/filter-form";
import { DayField } from "#components/ui/day-field";
import { SelectField, TextField } from "#components/ui/inputs";
import { AUDIT_ACTIONS } from "#lib/audit/labels";
import { AUDIT } from "#lib/page/audit/address";
import type { AuditUnitChoice } from "#lib/page/audit/read-audit-filter";
import { SUBJECT_LABELS } from "#lib/page/audit/words";
import type { AskedDay } from "#lib/period/asked-day";
import type { Day } from "#lib/period/day";

type Asked = ReturnType<typeof AUDIT.read>;

export function AuditFilterForm({
  asked,
  days,
  range,
  units,
  unitProblem,
}: {
  asked: Asked;
  units: readonly AuditUnitChoice[];
  /** Why the unit in the address is none. */
  unitProblem: string | undefined;
  /** As they were read. */
  days: { from: AskedDay; to: AskedDay };
  /** The days that are shown; null while they cannot be read. */
  range: { from: Day; to: Day } | null;
}) {
  const { names } = AUDIT;
  return (
    <FilterForm path={AUDIT.path} cleared={AUDIT.sent(asked).length === 0}>
      <DayField
        key={`dari ${days.from.typed}`}
        name={names.from}
        label="Dari"
        short
        defaultValue={range?.from ?? days.from.typed}
        error={days.from.problem}
      />
      <DayField
        key={`sampai ${days.to.typed}`}
        name={names.to}
        label="Sampai"
        short
        defaultValue={range?.to ?? days.to.typed}
        error={days.to.problem}
      />
      <TextField
        type="search"
        name={names.actor}
        label="Oleh siapa"
        placeholder="Nama atau nama pengguna"
        defaultValue={asked.actor ?? ""}
      />
      <SelectField
        name={names.unit}
        label="Tentang wilayah"
        placeholder="Semua wilayah"
        defaultValue={asked.unit ?? ""}
        options={units}
        error={unitProblem}
      />
      <SelectField
        name={names.wider}
        label="Daftar nama"
        placeholder="Wilayah itu saja"
        defaultValue={asked.wider ? "ya" : ""}
        options={[{ value: "ya", label: "Juga daftar unit di atasnya" }]}
      />
      <SelectField
        name={names.action}
        label="Tindakan"
        placeholder="Semua tindakan"
        defaultValue={asked.action ?? ""}
        options={Object.entries(AUDIT_ACTIONS).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name={names.subjectKind}
        label="Tentang"
        placeholder="Apa saja"
        defaultValue={asked.subjectKind ?? ""}
        options={Object.entries(SUBJECT_LABELS).map(([value, label]) => ({ value, label }))}
      />
      {asked.subjectId && <input type="hidden" name={names.subjectId} value={asked.subjectId} />}
      {asked.actorId && <input type="hidden" name={names.actorId} value={asked.actorId} />}
      {asked.view === "AKUN" && <input type="hidden" name={names.view} value="akun" />}
    </FilterForm>
  );
}
