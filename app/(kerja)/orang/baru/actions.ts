"use server";

import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { tell } from "#lib/page/person/read-news";
import { registerOrAsk } from "#lib/page/registration/register-or-ask";
import { RegistrationFormInput } from "#lib/person/schema";

export const registerAction = defineAction({
  permission: "person:register",
  input: RegistrationFormInput,
  run: registerOrAsk,
  changesPages: ({ state }) => state === "registered",
  after: async (registration) => {
    if (registration.state !== "registered") return;
    await tell(registration.news, registration.move ?? registration.id);
    redirect(`/orang/${registration.id}`);
  },
});
