import { formatDay, formatMonth, NOTHING } from "#lib/format";
import { liveRecords, type PersonFile } from "#lib/page/person/file";
import { bornWords } from "#lib/person/estimated-birth";
import { SEX_LABELS } from "#lib/person/labels";
import { placeWords } from "#lib/person/place-words";

export type Comparison = { label: string; values: [string, string]; differs: boolean };

/** Two people who may be one, fact by fact. */
export function compare(one: PersonFile, other: PersonFile): Comparison[] {
  const rows: [label: string, told: (file: PersonFile) => string | null | undefined][] = [
    ["Nama", ({ person }) => person.name],
    ["NIK", ({ person }) => person.nikWords],
    ["Jenis kelamin", ({ person }) => SEX_LABELS[person.sex]],
    ["Tanggal lahir", ({ person }) => bornWords(person)],
    ["Ibu", ({ person }) => person.mother?.name],
    ["Nomor KK", ({ person }) => (person.hasKk ? "tercatat" : null)],
    ["Posyandu", ({ person }) => person.homeName],
    ["Alamat", ({ person }) => placeWords(person, person.desaName)],
    ["Tinggal di sana sejak", ({ residences }) => formatMonth(residences.at(-1)?.since)],
    ["Catatan layanan", (file) => countWords(liveRecords(file).length, file)],
    [
      "Kehamilan",
      ({ history }) => (history.pregnancies.length > 0 ? String(history.pregnancies.length) : null),
    ],
    ["Anak", ({ children }) => (children.length > 0 ? children.map(({ name }) => name).join(", ") : null)],
    ["Meninggal", ({ person }) => person.diedOn && formatDay(person.diedOn)],
  ];
  return rows.flatMap(([label, told]) => {
    const [left, right] = [told(one) || NOTHING, told(other) || NOTHING];
    if (left === NOTHING && right === NOTHING) return [];
    return [{ label, values: [left, right] as [string, string], differs: left !== right }];
  });
}

function countWords(count: number, file: PersonFile): string {
  const last = liveRecords(file).at(-1);
  return last ? `${count}, terakhir ${formatDay(last.servedOn)}` : "0";
}
