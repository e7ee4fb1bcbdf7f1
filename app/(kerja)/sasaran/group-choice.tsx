import { FilterForm } from "#components/form/filter-form";
import { SelectField } from "#components/ui/inputs";
import { FilterPills } from "#components/ui/segmented";
import type { SasaranQuestion } from "#lib/page/sasaran/read-sasaran-page";
import { SASARAN } from "#lib/sasaran/addresses";
import { GROUP_CODES, GROUPS } from "#lib/sasaran/groups";

/** All groups at a glance on a desk, one list on a phone. */
export function GroupChoice({ question }: { question: SasaranQuestion }) {
  const { year, group, source } = question;
  return (
    <>
      <div className="max-desk:hidden">
        <FilterPills
          label="Kelompok sasaran"
          segments={GROUP_CODES.map((code) => ({
            label: GROUPS[code].label,
            href: SASARAN.href({ year, group: code, source }),
            current: code === group,
          }))}
        />
      </div>
      <div className="desk:hidden">
        <FilterForm path={SASARAN.path} cleared>
          <input type="hidden" name={SASARAN.names.year} value={year} />
          {source && <input type="hidden" name={SASARAN.names.source} value={source} />}
          <SelectField
            key={group}
            name={SASARAN.names.group}
            label="Kelompok sasaran"
            placeholder={null}
            defaultValue={group}
            options={GROUP_CODES.map((code) => ({ value: code, label: GROUPS[code].label }))}
          />
        </FilterForm>
      </div>
    </>
  );
}
