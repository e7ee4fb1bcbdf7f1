import { type Actor, can, coversKlaster } from "#lib/access/actor";
import type { Indicator } from "#lib/indicator/definition";
import type { MaskCode } from "#lib/measure/slots";
import { completedMonths, type Day } from "#lib/period/day";
import { SERVICES } from "#lib/service/catalogue";
import { type ServiceDefinition, type ServiceKind, suits } from "#lib/service/definition";

const SCREENINGS = ["SKRINING_DEWASA", "SKRINING_REMAJA", "SKRINING_LANSIA"] as const;

const BY_MASK: Partial<Record<MaskCode, readonly ServiceKind[]>> = {
  ANEMIA: ["ANC"],
  KEK: ["ANC"],
  RISTI: ["ANC"],
  REMAJA_SCREENED: ["SKRINING_REMAJA"],
  REMATRI_ANEMIA: ["SKRINING_REMAJA"],
  SPM05: ["SKRINING_REMAJA"],
  SPM06: SCREENINGS,
  SPM07: ["SKRINING_LANSIA"],
  HT_FOUND: SCREENINGS,
  MANDIRI: ["SKRINING_LANSIA"],
  TBC_SUSPECT: [...SCREENINGS, "TIMBANG"],
  K1: ["ANC"],
  K1_MURNI: ["ANC"],
  K4: ["ANC"],
  K6: ["ANC"],
  TTD90: ["ANC"],
};

/** The services by which the number of an indicator moves. */
export function servicesOf(indicator: Indicator): readonly ServiceKind[] {
  if (indicator.kind === "reports") return [];
  return BY_MASK[indicator.counts] ?? ["TIMBANG"];
}

type Served = { sex: "L" | "P"; bornOn: Day };

/** The one of them that this reader may record for this person today; null = none. */
export function serviceToRecord(
  reader: Actor,
  indicator: Indicator,
  { sex, bornOn }: Served,
  today: Day,
): ServiceDefinition | null {
  if (!can(reader, "service:record")) return null;
  const months = completedMonths(bornOn, today);
  const definitions: readonly ServiceDefinition[] = servicesOf(indicator).map((kind) => SERVICES[kind]);
  return (
    definitions.find((definition) => suits(definition, { sex, months }) && mayRecord(reader, definition)) ??
    null
  );
}

function mayRecord(reader: Actor, { kader, klaster }: ServiceDefinition): boolean {
  return (reader.role !== "KADER" || kader) && coversKlaster(reader, klaster);
}
