import { Link } from "#components/ui/link";
import { Head, RowHead, Table, Td, Th } from "#components/ui/table";
import type { AuditLine } from "#lib/page/audit/read-audit-page";
import type { DetailLine } from "#lib/page/audit/words";

export function AuditTable({
  lines,
  hrefOf,
}: {
  lines: readonly AuditLine[];
  /** Everything about this one subject. */
  hrefOf: (subjectId: string) => string;
}) {
  return (
    <Table caption="Tindakan, yang terbaru di atas" stack>
      <Head>
        <Th>Waktu</Th>
        <Th>Oleh</Th>
        <Th>Tindakan</Th>
        <Th>Rincian</Th>
      </Head>
      <tbody>
        {lines.map(({ id, at, who, where, sentence, subject, details }) => (
          <tr key={id}>
            <Td>
              <span className="whitespace-nowrap text-ink-2">{at}</span>
            </Td>
            <RowHead note={where}>{who}</RowHead>
            <Td>
              {sentence}
              {subject.id && (
                <>
                  {" "}
                  <Link href={hrefOf(subject.id)} className="link">
                    {subject.words}
                  </Link>
                </>
              )}
            </Td>
            <Td>{details.length > 0 && <Details lines={details} />}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Details({ lines }: { lines: readonly DetailLine[] }) {
  return (
    <dl className="flex flex-wrap gap-x-3 text-label">
      {lines.map(({ label, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two details may read alike, and none moves
        <div key={index} className="flex flex-wrap gap-x-1">
          <dt className="text-ink-2">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
