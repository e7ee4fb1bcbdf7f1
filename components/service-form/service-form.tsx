"use client";

import type { ReactNode } from "react";
import { DayAndPlace, ReasonCard } from "#components/service-form/envelope";
import { textIn } from "#components/service-form/field-view";
import { fieldViews } from "#components/service-form/field-views";
import { FormNotices } from "#components/service-form/form-notices";
import { AnsweredRows, FormSection } from "#components/service-form/form-section";
import { LateBand, type LateDay } from "#components/service-form/late-band";
import { PregnancyCard } from "#components/service-form/pregnancy-card";
import { saveLabel } from "#components/service-form/save-label";
import { SavePanel } from "#components/service-form/save-panel";
import {
  EffectLine,
  SavePreview,
  type SavePreviewData,
  usePreview,
} from "#components/service-form/save-preview";
import { draftKeyOf, SentAlong } from "#components/service-form/sent-along";
import { StandingBand, StandingLine } from "#components/service-form/standing-band";
import { TenT } from "#components/service-form/ten-t";
import { type FormAction, type Sending, useSending } from "#components/service-form/use-sending";
import { useServiceForm } from "#components/service-form/use-service-form";
import { Page } from "#components/shell/page";
import { Badge } from "#components/ui/badge";
import { ACCOUNT_ENTRY } from "#lib/action/form";
import type { FormValues } from "#lib/action/result";
import type { FormSetting } from "#lib/entry/form-view";
import { pregnancyView } from "#lib/entry/pregnancy-view";
import type { Field } from "#lib/form/fields";
import { recordHref } from "#lib/programme/addresses";

type ViewProps<Data> = {
  setting: FormSetting;
  sending: Sending<Data>;
  previewAction?: FormAction<SavePreviewData>;
  /** Made on the server, for a browser without script. */
  id: string;
  start: FormValues;
  /** Sent as they are: person_id, dari, and for a guest NIK and birth date. */
  hidden: Record<string, string>;
  places: readonly { value: string; label: string }[];
  /** The signed-in account, under which drafts lie on this device. */
  account: string;
  /** What else sets the draft apart from others of this person and service. */
  draftName?: string;
  /** A service of an earlier day, which was chosen before the form. */
  late?: LateDay | undefined;
  /** The record that is being corrected. */
  correcting?: string | undefined;
  head: { title: ReactNode; subtitle: ReactNode; path?: ReactNode; back: { href: string; label: string } };
  address: string;
};

export type ServiceFormProps<Data> = Omit<ViewProps<Data>, "sending"> & { action: FormAction<Data> };

/** A service as its definition asks it. */
export function ServiceForm<Data>({ action, ...props }: ServiceFormProps<Data>) {
  const sending = useSending(action, draftKeyOf(props.account, props));
  return <ServiceFormView {...props} sending={sending} />;
}

/** For a page whose steps share one action. */
export function ServiceFormView<Data>(props: ViewProps<Data>) {
  const { setting, hidden, places, correcting, head, address, late } = props;
  const draft = { key: draftKeyOf(props.account, props), without: Object.keys(hidden) };
  const form = useServiceForm({ ...props, draft });
  const { view, start, errorOf } = form;
  const pregnancy = pregnancyView(setting, view);

  const viewOf = fieldViews(form);
  const told = (field: Field) => field.prefilled && textIn(start, field.code) !== "";
  const sections = view.sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => !told(field)) }))
    .filter(({ fields }) => fields.length > 0);
  const lines = usePreview({ form: form.form, action: props.previewAction, typed: form.entries });
  const badges = [...new Set(view.findings.flatMap(({ badge }) => badge ?? []))];

  return (
    <Page
      {...head}
      actions={
        badges.length > 0 &&
        badges.map((badge) => (
          <Badge key={badge} tone="risk">
            {badge}
          </Badge>
        ))
      }
    >
      <form ref={form.form} action={form.formAction} noValidate {...form.handlers}>
        <button type="submit" hidden>
          Simpan
        </button>
        <SentAlong
          values={{
            ...hidden,
            [ACCOUNT_ENTRY]: props.account,
            id: form.id,
            kind: setting.kind,
            ...(correcting && { replaces: correcting }),
          }}
        />
        {late && <LateBand late={late} />}
        <fieldset
          key={form.version}
          disabled={form.pending}
          className="grid min-w-0 items-start gap-3.5 broad:grid-cols-[minmax(0,1fr)_20rem] broad:grid-rows-[auto_1fr] broad:gap-x-4.5"
        >
          <legend className="sr-only">Isian layanan</legend>
          {pregnancy && (
            <div className="broad:col-start-2 broad:row-start-1">
              <PregnancyCard {...pregnancy} servedOn={view.servedOn} today={setting.today} />
            </div>
          )}
          <div className="grid min-w-0 gap-3.5 broad:col-start-1 broad:row-span-2 broad:row-start-1">
            <FormNotices
              result={form.result}
              summary={form.summary}
              lost={form.lost}
              restored={form.restored}
              onDiscard={form.discard}
              address={address}
            />
            {correcting && <ReasonCard start={start} error={errorOf("reason")} />}
            {view.standings.length > 0 && <StandingBand standings={view.standings} />}
            <DayAndPlace
              setting={setting}
              late={late !== undefined}
              view={view}
              start={start}
              entries={form.entries}
              places={places}
              errorOf={errorOf}
            >
              <AnsweredRows
                fields={view.sections.flatMap(({ fields }) => fields.filter(told))}
                {...{ view, viewOf }}
              />
            </DayAndPlace>
            {sections.map((section) => (
              <FormSection
                key={section.title}
                section={section}
                viewOf={viewOf}
                mendHref={(correcting) => recordHref(hidden.person_id ?? "", setting.kind, { correcting })}
              />
            ))}
          </div>
          <div
            className={`broad:sticky broad:top-3.5 broad:col-start-2 ${pregnancy ? "broad:row-start-2" : "broad:row-span-2 broad:row-start-1"}`}
          >
            <SavePanel
              label={saveLabel(setting, view)}
              pending={form.pending}
              open={form.open}
              blocked={form.blocked}
              line={
                view.standings.length > 0 ? (
                  <StandingLine standings={view.standings} />
                ) : (
                  <EffectLine lines={[...lines, ...(pregnancy?.effects ?? [])]} />
                )
              }
            >
              {pregnancy && <TenT data={view.data} weeks={pregnancy.weeks} />}
              <SavePreview
                lines={lines}
                before={pregnancy?.effects ?? []}
                after={pregnancy ? [pregnancy.next] : []}
              />
            </SavePanel>
          </div>
        </fieldset>
      </form>
    </Page>
  );
}
