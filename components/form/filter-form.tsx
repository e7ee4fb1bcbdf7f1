import type { ReactNode } from "react";
import { Button, LinkButton } from "#components/ui/button";

/** A filter in the address: a plain GET form, so that it works without script and can be sent to a colleague. */
export function FilterForm({
  path,
  cleared,
  submit = "Tampilkan",
  children,
}: {
  path: string;
  /** Nothing is filtered now. */
  cleared: boolean;
  submit?: string;
  children: ReactNode;
}) {
  return (
    <form
      action={path}
      method="get"
      className="grid items-end gap-3 desk:grid-cols-[repeat(auto-fit,minmax(min(11rem,100%),1fr))]"
    >
      {children}
      <div className="flex gap-2">
        <Button type="submit" size="form">
          {submit}
        </Button>
        {!cleared && (
          <LinkButton href={path} size="form" variant="quiet">
            Hapus saringan
          </LinkButton>
        )}
      </div>
    </form>
  );
}
