import type { FormValues } from "#lib/action/result";
import { codesOf, type Field, type Form, type Section } from "#lib/form/fields";
import type { Day } from "#lib/period/day";

/** Who fills the form, for whom and when; a field that is not for them is not in it. */
export type Audience = {
  kader: boolean;
  sex?: "L" | "P";
  months?: number;
  today?: Day;
  /** What was recorded is read, not asked: with the fields and options that are retired. */
  past?: true;
  /** Codes that another record of the same screening answers: nothing of them is required any more. */
  answered?: readonly string[];
};

/** The sections of this audience, without those that have nothing left. */
export function sectionsFor({ sections }: Pick<Form, "sections">, audience: Audience): Section[] {
  return sections
    .map((section) => ({
      ...section,
      fields: section.fields.flatMap((field) => (isAsked(field, audience) ? asAsked(field, audience) : [])),
    }))
    .filter(({ fields }) => fields.length > 0);
}

export function fieldsFor(form: Pick<Form, "sections">, audience: Audience): Field[] {
  return sectionsFor(form, audience).flatMap(({ fields }) => fields);
}

/** Is the field asked, as the form is answered so far? */
export function applies({ when }: Field, entries: FormValues): boolean {
  const answer = when ? entries[when.field] : undefined;
  return !when || when.is.includes(typeof answer === "string" ? answer : (answer?.at(-1) ?? ""));
}

function isAsked(field: Field, audience: Audience): boolean {
  if (field.retired && !audience.past) return false;
  if (audience.kader && field.kader === false) return false;
  return matches(field.onlyFor ?? {}, audience);
}

function asAsked(whole: Field, { answered = [], past }: Audience): Field {
  const field = past ? whole : withoutRetired(whole);
  if (!field.required || !codesOf(field).every((code) => answered.includes(code))) return field;
  const { required: _, mayBeUnmeasured: __, ...free } = field;
  return free;
}

function withoutRetired(field: Field): Field {
  if (!("options" in field) || !field.options.some(({ retired }) => retired)) return field;
  return { ...field, options: field.options.filter(({ retired }) => !retired) };
}

/** What is not known about the person excludes nothing. */
function matches(wanted: NonNullable<Field["onlyFor"]>, person: Pick<Audience, "sex" | "months">): boolean {
  if (wanted.sex && person.sex && wanted.sex !== person.sex) return false;
  if (!wanted.months || person.months === undefined) return true;
  return wanted.months.from <= person.months && person.months < wanted.months.before;
}
