import "server-only";
import { env } from "#lib/env";

/** Whom to ask about personal data, as this office has set it; null until it has. */
export function privacyContact(): string | null {
  return env().DENYUT_PDP_KONTAK ?? null;
}
