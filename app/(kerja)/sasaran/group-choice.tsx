import { FilterForm } from "#components/form/filter-form";
import { SelectField } from "#components/ui/inputs";
import { FilterPills } from "#components/ui/segmented";
import type { SasaranQuestion } from "#lib/page/sasaran/read-sasaran-page";
import { GROUP_CODES, GROUPS } from "#lib/sasaran/groups";
import { sasaranHref } from "./question";

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
            href: sasaranHref({ year, group: code, source }),
            current: code === group,
          }))}
        />
      </div>
      <div className="desk:hidden">
        <FilterForm path="/sasaran" cleared>
          <input type="hidden" name="tahun" value={year} />
          {source && <input type="hidden" name="sumber" value={source} />}
          <SelectField
            key={group}
            name="kelompok"
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
