import type { ReactNode } from "react";
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
      <div className="grid gap-1 desk:basis-auto!">
        {/* As high as a label, so that the buttons stand beside the boxes. */}
        <span
          aria-hidden="true"
          className="text-[1.0625rem] leading-6 font-bold max-desk:hidden desk:text-body"
        >
          &nbsp;
        </span>
        <div className="flex min-h-(--control-form) items-center gap-2">
          <Button type="submit">{submit}</Button>
          {!cleared && (
            <LinkButton href={clearHref} variant="quiet">
              Kosongkan
            </LinkButton>
          )}
        </div>
      </div>
    </form>
  );
}
