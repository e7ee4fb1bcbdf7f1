import type { ReactNode } from "react";
import { BesideBox } from "#components/ui/beside-box";
import { Button, LinkButton } from "#components/ui/button";

/** A filter in the address: a plain GET form, so that it works without script and can be sent to a colleague. */
export function FilterForm({
  path,
  cleared,
  clearHref = path,
  submit = "Tampilkan",
  children,
}: {
  path: string;
  /** Nothing is filtered now. */
  cleared: boolean;
  clearHref?: string;
  submit?: string;
  children: ReactNode;
}) {
  return (
    <form
      action={path}
      method="get"
      className="grid items-start gap-x-3 gap-y-2 [--control-form:2.75rem] [--fs-input:1rem] desk:flex desk:flex-wrap desk:[--control-form:2.125rem] desk:[--fs-input:0.875rem] desk:*:basis-48"
    >
      {children}
      <BesideBox>
        <Button type="submit">{submit}</Button>
        {!cleared && (
          <LinkButton href={clearHref} variant="quiet">
            Kosongkan
          </LinkButton>
        )}
      </BesideBox>
    </form>
  );
}
