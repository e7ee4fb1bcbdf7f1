"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { defineAction } from "#lib/action/define-action";
import { searchHits } from "#lib/page/search/search-hits";
import { keepTyped } from "#lib/page/search/typed-search";
import { SearchInput } from "#lib/person/schema";
import { findAway } from "#lib/recording/find-away";
import { AwayInput } from "#lib/recording/schema";

export const searchAction = defineAction({
  permission: "person:read",
  input: SearchInput,
  run: searchHits,
  changesPages: false,
});

/** From a search that found nobody to a form that knows what was typed, without an address that tells it. */
export const startRegistrationAction = defineAction({
  permission: "person:register",
  input: z.object({ text: z.string().max(80) }),
  run: async (_tx, _actor, { text }) => text,
  changesPages: false,
  after: async (text) => {
    await keepTyped(text);
    redirect("/orang/baru");
  },
});

/** Those who moved out or were registered by mistake, by exact name and birth date. */
export const seekAwayAction = defineAction({
  permission: "person:register",
  input: AwayInput,
  run: findAway,
  changesPages: false,
});
