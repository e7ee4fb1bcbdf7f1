import type { ReactNode } from "react";
import { Live } from "#components/live/live";
import { Page } from "#components/shell/page";
import { TakenFrom } from "#components/take-away/taken";
import { Breadcrumb } from "#components/ui/breadcrumb";
import { Explained } from "#components/ui/explained";
import { Notice } from "#components/ui/notice";
import { PeriodSwitch } from "#components/ui/period-switch";
import { Segmented } from "#components/ui/segmented";
import { termIn } from "#lib/glossary";
import type { Navigation } from "#lib/page/pws/navigation";

type Head = {
  title: ReactNode;
  subtitle?: ReactNode;
  navigation: Navigation;
  warning: string | null;
};

/** What the reader of such a page tells of its head, and nothing of its content. */
export function headOf({ title, subtitle, navigation, warning }: Head): Head {
  return { title, subtitle, navigation, warning };
}

/** A page of numbers: where one stands, which month, which sasaran; all of it in the address. */
export function PwsPage({
  title,
  subtitle,
  navigation,
  warning,
  back,
  actions,
  jumps = false,
  children,
}: Head & {
  back: { href?: string; label: string };
  actions?: ReactNode;
  /** Its lines move when it is read anew: it says what is new, and waits to be asked. */
  jumps?: boolean;
  children: ReactNode;
}) {
  const term = typeof title === "string" ? termIn(title) : null;
  const { steps, current, siblings, period, bases, watched, taken } = navigation;
  return (
    <TakenFrom source={taken}>
      <Page
        title={title}
        explains={term && <Explained term={term} />}
        subtitle={subtitle}
        path={<Breadcrumb steps={steps} current={current} siblings={siblings} />}
        tools={
          <>
            <PeriodSwitch {...period} />
            {bases.length > 0 && (
              <span className="flex items-center desk:gap-1">
                <Segmented label="Sasaran" segments={bases} />
                <Explained term="Riil" />
              </span>
            )}
          </>
        }
        actions={actions}
        back={back}
      >
        <Live {...watched} waits={jumps} />
        {warning && (
          <Notice tone="warning" live>
            {warning}
          </Notice>
        )}
        {children}
      </Page>
    </TakenFrom>
  );
}
