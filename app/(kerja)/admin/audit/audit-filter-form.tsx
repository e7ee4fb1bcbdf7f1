import { FilterForm } from "#components/form/filter-form";
import { DayField } from "#components/ui/day-field";
import { SelectField, TextField } from "#components/ui/inputs";
import { AUDIT_ACTIONS } from "#lib/audit/labels";
import type { AuditFilter } from "#lib/audit/queries";
import { SUBJECT_LABELS } from "#lib/page/audit/words";

export function AuditFilterForm({ filter, usual }: { filter: AuditFilter; usual: boolean }) {
  return (
    <FilterForm path="/admin/audit" cleared={usual}>
      <DayField name="dari" label="Dari" short defaultValue={filter.from} />
      <DayField name="sampai" label="Sampai" short defaultValue={filter.to} />
      <TextField type="search" name="siapa" label="Oleh siapa" defaultValue={filter.actor} />
      <SelectField
        name="tindakan"
        label="Tindakan"
        placeholder="Semua tindakan"
        defaultValue={filter.action}
        options={Object.entries(AUDIT_ACTIONS).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        name="jenis"
        label="Tentang"
        placeholder="Apa saja"
        defaultValue={filter.subjectKind}
        options={Object.entries(SUBJECT_LABELS).map(([value, label]) => ({ value, label }))}
      />
      {filter.subjectId && <input type="hidden" name="tentang" value={filter.subjectId} />}
    </FilterForm>
  );
}
