import { draftKey } from "#components/form/drafts";
import type { LateDay } from "#components/service-form/late-band";
import type { FormSetting } from "#lib/entry/form-view";

/** Entries that nobody types. */
export function SentAlong({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

type Form = {
  /** With person_id. */
  hidden: Record<string, string>;
  setting: FormSetting;
  correcting?: string | undefined;
  late?: LateDay | undefined;
  draftName?: string | undefined;
};

/** Of the draft of one person's form of one service; a correction and a late day have their own. */
export function draftKeyOf(account: string, { hidden, setting, correcting, late, draftName }: Form): string {
  const form = [setting.kind, correcting, late?.day, draftName].filter(Boolean).join(":");
  return draftKey(account, hidden.person_id ?? "", form);
}
