import type { FormSectionView, SectionFold } from "#lib/entry/begun-screening";
import { codesOf, type Field, type FoldRule, type Section } from "#lib/form/fields";
import type { LastValues } from "#lib/form/last-values";
import { lastWords } from "#lib/form/words";
import { formatDayNear } from "#lib/format";
import type { Day } from "#lib/period/day";
import { trimesterOn, ukWeeks } from "#lib/pregnancy/uk";

type Opened = {
  last: LastValues;
  /** Of service as the form opens: a field stays where it stood while the day is changed. */
  day: Day;
  hphtOn?: Day | undefined;
};

/** What is due stands open, the rest is folded with its last values, what is known is text. */
export function openingSections(sections: readonly Section[], opened: Opened): FormSectionView[] {
  const weeks = opened.hphtOn ? ukWeeks(opened.hphtOn, opened.day) : null;
  const fields = sections.flatMap((section) => section.fields);
  const known = fields.filter((field) => isKnown(field, opened));
  const later = fields.filter((field) => weeks !== null && weeks < (field.fromWeek ?? 0));
  const rest = sections.map((section): FormSectionView => {
    const { fold, ...kept } = section;
    const asked = section.fields.filter((field) => !known.includes(field) && !later.includes(field));
    return { ...kept, fields: asked, ...(fold && { folded: foldOf(asked, fold, opened) }) };
  });
  const ordered: FormSectionView[] = [
    ...rest.filter(({ folded }) => !folded),
    ...rest.filter(({ folded }) => folded),
    { title: "Belum waktunya", fields: later, folded: { words: listed(later), due: null, usual: null } },
    { title: "Sudah diketahui", hint: "Tidak ditanya lagi.", fields: known, known: true },
  ];
  return ordered.filter((section) => section.fields.length > 0);
}

function isKnown(field: Field, { last, hphtOn }: Opened): boolean {
  const [value] = codesOf(field).map((code) => last[code]);
  if (!field.known || !value || field.restricted) return false;
  return field.known === "SEUMUR_HIDUP" || (hphtOn !== undefined && value.on >= hphtOn);
}

function foldOf(fields: readonly Field[], { dueIn, usual }: FoldRule, opened: Opened): SectionFold {
  const answered = fields.flatMap((field) => lastOf(field, opened.last) ?? []);
  const wanting = fields.some(({ code }) => opened.last[code]?.value === true);
  const settled =
    usual && !wanting && answered.some(({ value }) => value === false || value === usual.value)
      ? usual
      : undefined;
  return {
    words: settled
      ? `${formatDayNear(latest(answered), opened.day)}: ${(settled.words[settled.value] ?? "").toLowerCase()}`
      : lastLine(fields, opened, answered),
    due: dueIn ? dueWords(dueIn, answered, opened) : null,
    usual: usual ? usualChoice(fields, usual, settled !== undefined) : null,
  };
}

type Answered = { value: unknown; on: Day };

function lastOf(field: Field, last: LastValues): Answered | undefined {
  return field.restricted ? undefined : codesOf(field).flatMap((code) => last[code] ?? [])[0];
}

function dueWords(dueIn: NonNullable<FoldRule["dueIn"]>, answered: readonly Answered[], opened: Opened) {
  const { hphtOn, day } = opened;
  if (!hphtOn || day < hphtOn) return null;
  const now = trimesterOn(hphtOn, day);
  const done = answered.some(({ on }) => on >= hphtOn && trimesterOn(hphtOn, on) === now);
  return dueIn.includes(now) && !done ? `TM${now} belum` : null;
}

/** "Hb 11,4 g/dL, protein urin Negatif · 29 Jun" */
function lastLine(fields: readonly Field[], opened: Opened, answered: readonly Answered[]): string {
  const told = fields.flatMap((field) => {
    const words = lastWords(field, opened.last, opened.day);
    if (!words || words.value === "tidak") return [];
    return words.value === "ya" ? [field.label] : [`${field.label} ${words.value}`];
  });
  if (answered.length === 0) return listed(fields);
  return `${told.join(", ") || "tidak ada"} · ${formatDayNear(latest(answered), opened.day)}`;
}

function latest(answered: readonly Answered[]): Day {
  return answered.reduce(
    (latestDay, { on }) => (on > latestDay ? on : latestDay),
    answered[0]?.on ?? ("" as Day),
  );
}

function listed(fields: readonly Field[]): string {
  return fields.map(({ label }) => label).join(", ");
}

function usualChoice(
  fields: readonly Field[],
  { field: code, value, again, words }: NonNullable<FoldRule["usual"]>,
  settled: boolean,
) {
  const field = fields.find((one) => one.code === code);
  if (field?.type !== "choice") return null;
  const options = field.options.map((option) => ({
    ...option,
    label: settled && option.value === value ? again : (words[option.value] ?? option.label),
  }));
  const usualFirst = options.toSorted((a, b) => Number(b.value === value) - Number(a.value === value));
  return { ...field, options: usualFirst };
}
