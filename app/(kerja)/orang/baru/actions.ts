"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { registerOrAsk } from "#lib/dashboard/person/register-or-ask";
import { searchMothers } from "#lib/dashboard/person/search-mothers";
import { MotherSearchInput, RegistrationInput } from "#lib/person/schema";

export const registerAction = defineAction({
  permission: "person:register",
  input: RegistrationInput,
  run: registerOrAsk,
  after: (registration) => {
    if (registration.state !== "registered") return;
    revalidatePath("/", "layout");
    redirect(`/orang/${registration.id}?kabar=terdaftar`);
  },
});

export const searchMothersAction = defineAction({
  permission: "person:read",
  input: MotherSearchInput,
  run: searchMothers,
});
