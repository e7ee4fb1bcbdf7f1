import { KLASTER_LABELS, ROLE_LABELS } from "#lib/access/labels";
import type { SubjectKind } from "#lib/audit/event";
import { DETAIL_LABELS, type DetailKey } from "#lib/audit/labels";
import { CATALOGUE } from "#lib/coverage/catalogue";
import { targetWords } from "#lib/coverage/target-texts";
import { factOf, isFactCode } from "#lib/fact/catalogue";
import { isPeriod, periodWords } from "#lib/fact/period";
import { FACT_SOURCES, isFactSource } from "#lib/fact/sources";
import { formatDay, formatNumber, NOTHING } from "#lib/format";
import { DATA_KIND_LABELS, STEP_LABELS } from "#lib/incident/labels";
import { SCOPE_LABELS } from "#lib/key/scopes";
import { isDay } from "#lib/period/day";
import { MANNER_LABELS, PURPOSE_LABELS, RELATION_LABELS } from "#lib/person/consent";
import { ASKER_LABELS, CARD_LABELS } from "#lib/person/copy";
import { isServiceKind, SERVICES } from "#lib/programme/catalogue";
import { GROUPS, isGroupCode } from "#lib/sasaran/groups";
import { SOURCES } from "#lib/sasaran/sources";

export const SUBJECT_LABELS = {
  person: "orang",
  record: "catatan",
  pregnancy: "kehamilan",
  unit: "unit",
  account: "akun",
  session: "sesi",
  names: "daftar nama",
  sasaran: "sasaran",
  fact: "laporan tanpa nama",
  target: "target",
  year: "tahun",
  audit: "jejak audit",
  incident: "insiden",
  map: "peta",
  publication: "terbitan",
  key: "kunci API",
  screen: "layar",
  backup: "cadangan",
} as const satisfies Record<SubjectKind, string>;

export const SUBJECT_KINDS = Object.keys(SUBJECT_LABELS) as SubjectKind[];

export function isSubjectKind(text: string): text is SubjectKind {
  return Object.hasOwn(SUBJECT_LABELS, text);
}

/** Names of units and accounts by id, and of units by the code that older events tell. People have none here: whoever reads the audit sees no names. */
export type Names = ReadonlyMap<string, string>;

export type DetailLine = { label: string; text: string };

const ORDER = Object.keys(DETAIL_LABELS);

/** Stored as [before, after]. */
const PAIRS = ["name", "unit", "klaster", "desa", "puskesmas", "pustu", "bornOn", "sex"];

/** What happened in detail, as a reader says it; of what could have changed only what did, as "dulu → kini". */
export function detailLines(details: unknown, names: Names): DetailLine[] {
  if (!isObject(details)) return [];
  const { before, after, changes, ...rest } = details;
  const inWords = (value: unknown) =>
    "indicator" in details
      ? targetText(value, details.indicator)
      : isObject(value)
        ? bySexText(value)
        : valueText(value, names);
  const known = Object.entries(rest).sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const lines = known.flatMap(([key, value]) => detailLine(key, value, names));
  if (after !== undefined) lines.push({ label: "diubah", text: arrow(inWords(before), inWords(after)) });
  if (Array.isArray(changes)) lines.push(...changes.flatMap((change) => figureLine(change, names)));
  return lines;
}

function detailLine(key: string, stored: unknown, names: Names): DetailLine[] {
  const value = key === "unit" ? named(stored, names) : stored;
  const label = Object.hasOwn(DETAIL_LABELS, key) ? DETAIL_LABELS[key as DetailKey] : key;
  if (key === "year") return [{ label, text: String(value) }];
  if (!PAIRS.includes(key) || !Array.isArray(value)) return [{ label, text: valueText(value, names) }];
  const [before, after] = [valueText(value[0], names), valueText(value[1], names)];
  return before === after ? [] : [{ label, text: arrow(before, after) }];
}

function named(unit: unknown, names: Names): unknown {
  if (Array.isArray(unit)) return unit.map((one) => named(one, names));
  return (typeof unit === "string" && names.get(unit)) || unit;
}

/** The sasaran of one desa. */
function figureLine(change: unknown, names: Names): DetailLine[] {
  if (!isObject(change)) return [];
  const { desaId, before, after } = change;
  const inWords = (people: unknown) => (isObject(people) ? bySexText(people) : valueText(people, names));
  return [{ label: valueText(desaId, names), text: arrow(inWords(before), inWords(after)) }];
}

function bySexText({ L, P }: Record<string, unknown>): string {
  return `L ${formatNumber(Number(L))}, P ${formatNumber(Number(P))}`;
}

function arrow(before: string, after: string): string {
  return `${before} → ${after}`;
}

/** In the measure in which the indicator is told. */
function targetText(permille: unknown, code: unknown): string {
  const told = CATALOGUE.find((indicator) => indicator.code === code) ?? { factor: 100 as const };
  return targetWords(typeof permille === "number" ? permille : null, told);
}

/** Every id among the details, so that the names of units and accounts can be read at once. */
export function idsIn(details: unknown): string[] {
  return [...JSON.stringify(details ?? null).matchAll(UUID_ANYWHERE)].map(([id]) => id);
}

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const UUID_ANYWHERE = new RegExp(UUID, "g");
const IS_UUID = new RegExp(`^${UUID}$`);

/** The end of an id tells people registered on one day apart. */
export function shortId(id: string): string {
  return `…${id.slice(-8)}`;
}

function valueText(value: unknown, names: Names): string {
  if (value === null || value === undefined) return NOTHING;
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  if (typeof value === "number") return formatNumber(value);
  if (Array.isArray(value)) return value.map((one) => valueText(one, names)).join(", ") || NOTHING;
  return typeof value === "string" ? stringText(value, names) : JSON.stringify(value);
}

const CODES: Record<string, string> = {
  ...ROLE_LABELS,
  ...KLASTER_LABELS,
  PROYEKSI: "proyeksi",
  RIIL: "riil",
  PUSDATIN: SOURCES.PUSDATIN.label,
  DAERAH: SOURCES.DAERAH.label,
  L: "laki-laki",
  P: "perempuan",
  LAHIR: "melahirkan",
  KEGUGURAN: "keguguran",
  ...DATA_KIND_LABELS,
  ...STEP_LABELS,
  ...RELATION_LABELS,
  ...PURPOSE_LABELS,
  ...MANNER_LABELS,
  ...ASKER_LABELS,
  ...CARD_LABELS,
  ...SCOPE_LABELS,
};

function stringText(text: string, names: Names): string {
  if (IS_UUID.test(text)) return names.get(text) ?? shortId(text);
  if (isDay(text)) return formatDay(text);
  if (isPeriod(text)) return periodWords(text);
  if (isFactCode(text)) return factOf(text).label;
  if (isFactSource(text)) return FACT_SOURCES[text].label;
  if (isServiceKind(text)) return SERVICES[text].label;
  if (isGroupCode(text)) return GROUPS[text].label;
  return CODES[text] ?? CATALOGUE.find(({ code }) => code === text)?.label ?? text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
