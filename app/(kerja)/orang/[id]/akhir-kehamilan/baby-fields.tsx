import type { At } from "#components/person-form/at";
import { Card } from "#components/ui/card";
import { ChoiceField } from "#components/ui/choice";
import { NumberField, TextField } from "#components/ui/inputs";
import { SEX_LABELS } from "#lib/person/labels";

/** Shown by what is chosen above, without script too; what is not shown is not read. */
export const BIRTH_ONLY = "hidden group-has-[input[value=LAHIR]:checked]/akhir:grid";

/** A baby beyond the number chosen. */
const BEYOND = [
  "",
  "group-has-[input[value='1']:checked]/akhir:hidden",
  "group-has-[input[value='1']:checked]/akhir:hidden group-has-[input[value='2']:checked]/akhir:hidden",
  "group-has-[input[value='1']:checked]/akhir:hidden group-has-[input[value='2']:checked]/akhir:hidden group-has-[input[value='3']:checked]/akhir:hidden",
];

const RESULTS = [
  { value: "HIDUP", label: "Hidup" },
  { value: "LAHIR_MATI", label: "Lahir mati", danger: true },
];
const SEXES = [
  { value: "P", label: SEX_LABELS.P },
  { value: "L", label: SEX_LABELS.L },
];

/** The answer speaks of "babies.0.sex", the form of "bayi_1_sex". */
export function babyEntry(name: string): string {
  return name.replace(/^babies\.(\d+)\./, (_, index) => `bayi_${Number(index) + 1}_`);
}

type Baby = {
  order: number;
  at: At;
  motherName: string;
  /** Of who is registered already; null = out of reach, absent = not registered. */
  registered: string | null | undefined;
};

export function BabyFields({ order, at, motherName, registered }: Baby) {
  const field = (name: string) => ({
    ...at(`bayi_${order}_${name}`),
    error: at(`babies.${order - 1}.${name}`).error ?? at(`bayi_${order}_${name}`).error,
  });
  return (
    <div className={BEYOND[order - 1]}>
      <Card title={`Bayi ke-${order}`}>
        <div className="grid gap-4 desk:grid-cols-2">
          <ChoiceField {...field("result")} legend="Keadaan lahir" choices={RESULTS} />
          <ChoiceField {...field("sex")} legend="Jenis kelamin" choices={SEXES} />
          <NumberField
            {...field("weight_gram")}
            label="Berat lahir"
            qualifier="boleh kosong"
            unit="gram"
            whole
          />
          <TextField
            {...field("name")}
            label="Nama"
            qualifier="boleh kosong"
            hint={`Bila kosong: ${nameIfEmpty(order, { motherName, registered })}`}
            autoComplete="off"
            maxLength={120}
          />
        </div>
      </Card>
    </div>
  );
}

function nameIfEmpty(
  order: number,
  { motherName, registered }: Pick<Baby, "motherName" | "registered">,
): string {
  if (registered !== undefined) return registered === null ? "namanya tetap" : `tetap ${registered}`;
  const name = `Bayi Ny. ${motherName}`;
  return order > 1 ? `${name} ${order}` : `${name}, bila kembar ${name} 1`;
}
