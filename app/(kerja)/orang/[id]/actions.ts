"use server";

import { redirect } from "next/navigation";
import { defineAction } from "#lib/action/define-action";
import { COPY } from "#lib/page/person/addresses";
import { tell } from "#lib/page/person/read-news";
import { correctOrSearch } from "#lib/page/registration/correct-or-search";
import { askForCopy, CopyInput } from "#lib/person/ask-for-copy";
import { CompareInput, compareNumbers } from "#lib/person/compare-numbers";
import { IdentityFormInput } from "#lib/person/schema";
import { bringBack } from "#lib/recording/bring-back";
import { correctEnd } from "#lib/recording/correct-end";
import { endPregnancy } from "#lib/recording/end-pregnancy";
import { mergePeople } from "#lib/recording/merge-people";
import { movePerson } from "#lib/recording/move-person";
import { recordConsent } from "#lib/recording/record-consent";
import { recordDeath } from "#lib/recording/record-death";
import {
  BringBackInput,
  ConsentInput,
  DeathInput,
  MergeInput,
  MoveInput,
  PregnancyEndInput,
} from "#lib/recording/schema";

export const correctPersonAction = defineAction({
  permission: "person:correct",
  input: IdentityFormInput,
  run: correctOrSearch,
  changesPages: ({ state }) => state === "corrected",
  after: async (correction) => {
    if (correction.state !== "corrected") return;
    await tell(correction.news, correction.id);
    redirect(`/orang/${correction.id}`);
  },
});

export const compareNumbersAction = defineAction({
  permission: "person:read",
  input: CompareInput,
  run: compareNumbers,
  changesPages: false,
});

export const movePersonAction = defineAction({
  permission: "person:move",
  input: MoveInput,
  run: movePerson,
  after: async ({ id, residence, stays }) => {
    await tell(stays ? "pindah" : "pindah-keluar", residence);
    redirect(stays ? `/orang/${id}` : "/orang");
  },
});

export const recordDeathAction = defineAction({
  permission: "person:die",
  input: DeathInput,
  run: recordDeath,
  after: async ({ id }) => {
    await tell("meninggal", id);
    redirect(`/orang/${id}`);
  },
});

export const endPregnancyAction = defineAction({
  permission: "pregnancy:end",
  input: PregnancyEndInput,
  run: endPregnancy,
  after: async ({ id, outcome }) => {
    await tell("akhir-kehamilan", outcome);
    redirect(`/orang/${id}`);
  },
});

export const correctEndAction = defineAction({
  permission: "pregnancy:end",
  input: PregnancyEndInput,
  run: correctEnd,
  after: async ({ id }) => {
    await tell("akhir-diperbaiki", id);
    redirect(`/orang/${id}`);
  },
});

export const bringBackAction = defineAction({
  permission: "person:register",
  input: BringBackInput,
  run: bringBack,
  after: async ({ id, move }) => {
    await tell("kembali", move);
    redirect(`/orang/${id}`);
  },
});

export const recordConsentAction = defineAction({
  permission: "consent:record",
  input: ConsentInput,
  run: recordConsent,
  after: async ({ id, consent }) => {
    await tell("persetujuan", consent);
    redirect(`/orang/${id}`);
  },
});

/** The paper follows on the page itself; that it was asked for stands in the audit by then. */
export const copyPersonAction = defineAction({
  permission: "person:copy",
  input: CopyInput,
  run: askForCopy,
  changesPages: false,
  after: ({ id }) => redirect(COPY.href({ id, shown: true })),
});

export const mergePeopleAction = defineAction({
  permission: "person:merge",
  input: MergeInput,
  run: mergePeople,
  after: async ({ id, merge }) => {
    await tell("digabung", merge);
    redirect(`/orang/${id}`);
  },
});
