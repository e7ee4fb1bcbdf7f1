"use client";

import { DesaChoice, type DesaChoices } from "#components/account/desa-choice";
import type { At } from "#components/form/action-form";
import { type Option, SelectField } from "#components/ui/inputs";
import { KLASTER_LABELS } from "#lib/access/labels";
import type { Role } from "#lib/access/permissions";

export type Placing = { unitId: string; klaster: string | null; desa: readonly string[] };

/** Where an account of this role belongs and what it reaches from there. */
export function PlacingFields({
  at,
  role,
  units,
  desa,
  now,
}: {
  at: At;
  role: Role;
  units: readonly Option[];
  desa: DesaChoices;
  now?: Placing;
}) {
  const unit = at("unitId", now?.unitId ?? (units.length === 1 ? units[0]?.value : ""));
  const klaster = at("klaster", now?.klaster);
  const chosen = at.list("desa") ?? now?.desa ?? [];
  return (
    <>
      <SelectField key={`unit ${unit.defaultValue}`} {...unit} label="Unit" options={units} />
      {role === "PJ_KLASTER" && (
        <SelectField
          key={`klaster ${klaster.defaultValue}`}
          {...klaster}
          label="Klaster yang dipegang"
          options={Object.entries(KLASTER_LABELS).map(([value, label]) => ({ value, label }))}
        />
      )}
      {role === "PUSTU" && (
        <DesaChoice
          key={`desa ${chosen.join(" ")}`}
          id={at("desa").id}
          choices={desa}
          chosen={chosen}
          error={at("desa").error}
        />
      )}
    </>
  );
}
