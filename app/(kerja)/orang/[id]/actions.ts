"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { correctOrSearch } from "#lib/dashboard/person/correct-or-search";
import { newsPath } from "#lib/dashboard/person/news";
import { CompareInput, compareNumbers } from "#lib/person/compare-numbers";
import { IdentityFormInput } from "#lib/person/schema";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { recordDeath } from "#lib/recording/record-death";
import { DeathInput, MergeInput, MoveInput, PregnancyEndInput, VoidDeathInput } from "#lib/recording/schema";
import { voidDeath } from "#lib/recording/void-death";

export const correctPersonAction = defineAction({
  permission: "person:correct",
  input: IdentityFormInput,
  run: correctOrSearch,
  after: (correction) => {
    if (correction.state !== "corrected") return;
    revalidatePath("/", "layout");
    redirect(newsPath(correction.id, correction.news));
  },
});

export const compareNumbersAction = defineAction({
  permission: "person:read",
  input: CompareInput,
  run: compareNumbers,
});

export const movePersonAction = defineAction({
  permission: "person:move",
  input: MoveInput,
  run: movePerson,
  after: ({ id, stays }) => {
    revalidatePath("/", "layout");
    redirect(stays ? newsPath(id, "pindah") : "/orang?pindah=ya");
  },
});

export const recordDeathAction = defineAction({
  permission: "person:die",
  input: DeathInput,
  run: recordDeath,
  after: ({ id }) => {
    revalidatePath("/", "layout");
    redirect(newsPath(id, "meninggal"));
  },
});

export const voidDeathAction = defineAction({
  permission: "person:die",
  input: VoidDeathInput,
  run: voidDeath,
  after: ({ id }) => {
    revalidatePath("/", "layout");
    redirect(newsPath(id, "hidup"));
  },
});

export const endPregnancyAction = defineAction({
  permission: "pregnancy:end",
  input: PregnancyEndInput,
  run: endPregnancy,
  after: ({ id }) => {
    revalidatePath("/", "layout");
    redirect(newsPath(id, "akhir-kehamilan"));
  },
});

export const mergePeopleAction = defineAction({
  permission: "person:merge",
  input: MergeInput,
  run: mergePeople,
  after: ({ id }) => {
    revalidatePath("/", "layout");
    redirect(newsPath(id, "digabung"));
  },
});
