import { Breadcrumb } from "#components/ui/breadcrumb";
import type { PersonLine } from "#lib/person/queries";

/** Desa › posyandu › person › service. */
export function RecordPath({ person, current }: { person: PersonLine; current: string }) {
  return (
    <Breadcrumb
      steps={[
        { label: person.home?.parent?.name ?? "" },
        { label: person.home?.name ?? "" },
        { label: person.name, href: `/orang/${person.id}` },
      ]}
      current={current}
    />
  );
}
