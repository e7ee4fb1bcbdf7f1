"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonSize, type ButtonVariant } from "#components/ui/button";

/** Says that it is at work and does not send twice; it keeps the focus. */
export function SubmitButton({
  children,
  pendingLabel = "Menyimpan…",
  variant = "filled",
  size = "save",
  wide = false,
  name,
  value,
}: {
  children: ReactNode;
  pendingLabel?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  wide?: boolean;
  name?: string;
  value?: string;
}) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      variant={variant}
      size={size}
      wide={wide}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      {...(name && { name, value })}
    >
      {pending ? pendingLabel : children}
    </Button>
  );
}
