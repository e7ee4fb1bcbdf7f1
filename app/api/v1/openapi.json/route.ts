import { houseOrigin } from "#lib/exchange/house-origin";
import { openApi } from "#lib/exchange/open-api";
import { version } from "../../../../package.json";

export const dynamic = "force-dynamic";

/** How the API is asked; it says no number, so that nobody is asked who reads it. */
export function GET(): Response {
  return Response.json(openApi(houseOrigin(), version));
}
