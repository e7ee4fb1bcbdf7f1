"use server";

import { defineAction } from "#lib/action/define-action";
import { addStep, recordIncident } from "#lib/incident/record-incident";
import { IncidentInput, StepInput } from "#lib/incident/schema";

export const recordIncidentAction = defineAction({
  permission: "incident:write",
  input: IncidentInput,
  run: recordIncident,
});

export const addStepAction = defineAction({
  permission: "incident:write",
  input: StepInput,
  run: addStep,
});
