import { COVERAGE } from "#lib/exchange/endpoints/coverage";
import { TALLIES } from "#lib/exchange/endpoints/tallies";
import { DESCRIBED, type Described, REFUSED, schemaOf } from "#lib/exchange/open-api";
import { fieldsOf, kindOf } from "#lib/page/api/fields";
import type { Month } from "#lib/period/month";

const KEY = "denyut_…";

/** What is asked in the examples: the ended month, so that whoever tries them sees whole numbers. */
export function examplesFor(origin: string, month: Month) {
  const coverage = { indicator: "KIA03", level: "DESA", month } as const;
  const csv = COVERAGE.address.href({ ...coverage, format: "csv" });
  const query = COVERAGE.address.sent(coverage).map(([name, text]) => `${name} = "${text}"`);
  const paged = TALLIES.address.href({ level: "DESA", month, sex: ["L", "P"] });
  return [
    {
      title: "curl",
      note: "Jawaban JSON, lalu yang sama sebagai CSV.",
      code: `curl -H "Authorization: Bearer ${KEY}" \\
  "${origin}${COVERAGE.address.href(coverage)}"

curl -H "Authorization: Bearer ${KEY}" -o k4.csv \\
  "${origin}${csv}"`,
    },
    {
      title: "Power BI dan Excel (Power Query)",
      note: "Buka Editor Lanjutan, tempel, ganti kuncinya. Saat ditanya cara masuk, pilih Anonim.",
      code: `let
  Kunci = "${KEY}",
  Jawaban = Json.Document(Web.Contents("${origin}", [
    RelativePath = "${COVERAGE.path.slice(1)}",
    Query = [${query.join(", ")}],
    Headers = [Authorization = "Bearer " & Kunci]
  ])),
  Tabel = Table.FromRecords(Jawaban[rows])
in
  Tabel`,
    },
    {
      title: "Python",
      note: "Hitungan L dan P per desa. Daftar yang panjang dibaca halaman demi halaman, sampai next kosong.",
      code: `import requests

kunci = {"Authorization": "Bearer ${KEY}"}
alamat = "${paged}"
baris = []
while alamat:
    jawaban = requests.get("${origin}" + alamat, headers=kunci)
    jawaban.raise_for_status()
    isi = jawaban.json()
    baris += isi["rows"]
    alamat = isi["pages"]["next"]`,
    },
  ];
}

export type ApiView = ReturnType<typeof describe>;

/** Each address in words, from what it is read and answered by. */
function describe({ path, scope, title, meaning, parameters, answer, columns }: Described) {
  return {
    path,
    scope,
    title,
    meaning,
    csv: columns !== null,
    parameters: Object.values(parameters).map((one) => ({
      name: one.name,
      required: one.required,
      meaning: one.meaning,
      kind: kindOf(schemaOf(one.schema)),
      example: `${one.name}=${one.example}`,
    })),
    fields: fieldsOf(schemaOf(answer)),
  };
}

export const API_VIEWS: readonly ApiView[] = DESCRIBED.map(describe);

export const REFUSALS_OF_API = Object.entries(REFUSED).map(([status, meaning]) => ({ status, meaning }));
