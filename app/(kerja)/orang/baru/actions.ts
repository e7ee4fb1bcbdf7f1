"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { registerOrAsk } from "#lib/dashboard/person/register-or-ask";
import { tell } from "#lib/page/saved/read-news";
import { RegistrationFormInput } from "#lib/person/schema";

export const registerAction = defineAction({
  permission: "person:register",
  input: RegistrationFormInput,
  run: registerOrAsk,
  after: async (registration) => {
    if (registration.state !== "registered") return;
    revalidatePath("/", "layout");
    await tell(registration.news, registration.move ?? registration.id);
    redirect(`/orang/${registration.id}`);
  },
});
