import { Card } from "#components/ui/card";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import type { ApiView } from "#lib/page/api/describe";

/** One address: what it tells, what may be asked of it, and every field of its answer. */
export function EndpointCard({ view }: { view: ApiView }) {
  const { path, scope, title, meaning, csv, parameters, fields } = view;
  return (
    <Card id={scope} title={title} aside={csv ? "JSON atau CSV" : "JSON"} flush>
      <div className="px-4 pb-2">
        <p>
          <code className="font-semibold break-all">GET {path}</code>
        </p>
        <p className="mt-1">{meaning}</p>
      </div>
      <Table caption={`Parameter ${path}`} stack>
        <Head>
          <Th>Parameter</Th>
          <Th>Arti</Th>
          <Th>Isi</Th>
          <Th>Contoh</Th>
        </Head>
        <tbody>
          {parameters.map(({ name, required, meaning: words, kind, example }) => (
            <tr key={name}>
              <RowHead note={required ? "wajib" : undefined}>{name}</RowHead>
              <Td>{words}</Td>
              <Td label="Isi">{kind}</Td>
              <Td label="Contoh">
                <code className="break-words">{example}</code>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <details className="border-t border-line px-4 py-3">
        <summary className="link min-h-11 content-center desk:min-h-7">
          Isi jawaban ({fields.length} kolom)
        </summary>
        <dl className="mt-2 grid gap-x-4 gap-y-1.5 desk:grid-cols-[minmax(10rem,18rem)_minmax(0,1fr)]">
          {fields.map(({ name, kind, meaning: words }) => (
            <div key={name} className="contents">
              <dt className="font-semibold break-all">{name}</dt>
              <dd className="max-desk:mb-1">
                {words && `${words}. `}
                <span className="text-ink-2">{kind}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}
