import type { Actor } from "#lib/access/actor";
import { restrictedCodes, withoutRestricted } from "#lib/form/restricted";
import { formatDay, formatInstant, formatMonth, formatNumber } from "#lib/format";
import { answerWords, howWords } from "#lib/page/person/consents";
import type { FileBaby, FilePerson, FileRecord, PersonFile } from "#lib/page/person/file";
import { type RecordLine, recordYears } from "#lib/page/person/record-lines";
import { PURPOSE_LABELS } from "#lib/person/consent";
import { ASKER_LABELS, type Asker, CARD_LABELS, type IdentityCard } from "#lib/person/copy";
import { bornWords } from "#lib/person/estimated-birth";
import { SEX_LABELS } from "#lib/person/labels";
import { placeWords } from "#lib/person/place-words";
import { asEstimate } from "#lib/pregnancy/estimated-hpht";
import { definitionOf } from "#lib/programme/catalogue";
import type { PregnancyHistory } from "#lib/service/history";

/** That somebody asked, as the audit has it. */
export type CopyAsked = { at: Date; by: Asker; with: IdentityCard };

/** Who did something with these data: the account's role and unit, no names. */
export type Opening = { id: string; at: string; where: string; what: string };

/** The paper: everything that is kept about somebody, in words. */
export type CopyView = {
  /** "Diminta oleh orangnya sendiri; identitas diperiksa dengan KTP." */
  asked: string;
  askedAt: string;
  identity: { label: string; value: string }[];
  residences: string[];
  pregnancies: { title: string; words: string }[];
  years: { year: string; lines: RecordLine[] }[];
  consents: string[];
  openings: Opening[];
  /** Of openings before those shown. */
  earlier: number;
  /** What is kept and not printed here, and whom to ask for it. */
  missing: string[];
};

type Made = { file: PersonFile; asked: CopyAsked; openings: Opening[]; earlier: number };

export function copyView({ file, asked, openings, earlier }: Made, actor: Actor): CopyView {
  const { person, history, babies, residences, consents } = file;
  const records = asked.by === "DIRI" ? file.records : file.records.map(readableByOthers);
  return {
    asked: `Diminta oleh ${ASKER_LABELS[asked.by]}; identitas peminta diperiksa dengan ${CARD_LABELS[asked.with]}.`,
    askedAt: formatInstant(asked.at, actor.timeZone),
    identity: identityLines(file),
    residences: residences.map(
      ({ since, homeName, desaName, note }) =>
        `Sejak ${formatMonth(since)}: ${[homeName ?? "luar kabupaten", desaName, note].filter(Boolean).join(", ")}`,
    ),
    pregnancies: history.pregnancies.map((one) => pregnancyLine(one, babies.get(one.id) ?? [])),
    years: recordYears({ person, history, records }, actor),
    consents: consents.map(
      (one) => `${PURPOSE_LABELS[one.purpose]}: ${answerWords(consents, one)}, ${howWords(one)}`,
    ),
    openings,
    earlier,
    missing: missingFrom(file.records),
  };
}

/** Somebody else is handed the paper: results that the form restricts stay between the person and who examined. */
function readableByOthers(record: FileRecord): FileRecord {
  const definition = definitionOf(record.kind);
  return definition ? { ...record, data: withoutRestricted(definition, record.data) } : record;
}

function identityLines({ person, birthGram, children }: PersonFile): CopyView["identity"] {
  const lines: [label: string, value: string | null][] = [
    ["Nama", person.name],
    ["Jenis kelamin", SEX_LABELS[person.sex]],
    ["Tanggal lahir", bornWords(person)],
    ["Meninggal", person.diedOn && formatDay(person.diedOn)],
    ["NIK", person.nikWords],
    ["Nomor KK", person.hasKk ? "tercatat" : "tidak tercatat"],
    ["Telepon", person.phone ?? "tidak tercatat"],
    ["Ibu", person.mother?.name ?? "tidak tercatat"],
    ["Berat lahir", birthGram === null ? null : `${formatNumber(birthGram)} gram`],
    ["Anak yang terdaftar", children.map(({ name }) => name).join(", ") || null],
    ["Alamat", addressOf(person)],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

function addressOf(person: FilePerson): string {
  return (
    [placeWords(person, person.desaName), person.homeName].filter(Boolean).join(", ") || "tidak tercatat"
  );
}

function pregnancyLine({ hphtOn, hphtEstimated, ended }: PregnancyHistory, babies: readonly FileBaby[]) {
  const title = `HPHT ${asEstimate(formatDay(hphtOn), hphtEstimated)}`;
  if (!ended) return { title, words: "belum tercatat berakhir" };
  const how = ended.kind === "LAHIR" ? "melahirkan" : "keguguran";
  return { title, words: [`${how} ${formatDay(ended.on)}`, ...babies.map(babyWords)].join("; ") };
}

function babyWords({ order, alive, sex, weightGram }: FileBaby): string {
  const words = [SEX_LABELS[sex].toLowerCase(), alive ? "lahir hidup" : "lahir mati"];
  const weight = weightGram === null ? [] : [`${formatNumber(weightGram)} gram`];
  return `bayi ${order}: ${[...words, ...weight].join(", ")}`;
}

function isRestricted(kind: string): boolean {
  const definition = definitionOf(kind);
  return definition !== undefined && restrictedCodes(definition).size > 0;
}

function missingFrom(records: readonly FileRecord[]): string[] {
  return [
    ...(records.some(({ closed }) => closed)
      ? [
          "Layanan klaster lain hanya tercetak tanggalnya. Isinya dapat diminta kepada petugas klaster itu di puskesmas.",
        ]
      : []),
    ...(records.some(({ kind }) => isRestricted(kind))
      ? [
          "Hasil yang dibatasi, misalnya HIV dan sifilis, hanya tercetak bila pemeriksanya sendiri yang mencetak untuk orangnya. Selain itu tanyakan langsung kepada pemeriksa.",
        ]
      : []),
  ];
}
