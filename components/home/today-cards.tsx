import type { ReactNode } from "react";
import { Card, Columns } from "#components/ui/card";
import { Link } from "#components/ui/link";
import { Empty } from "#components/ui/states";
import { formatNumber } from "#lib/format";
import type { OwnRecord, Today } from "#lib/page/home/read-today";
import { nikWords } from "#lib/person/labels";

/** Who was served today, and one's own last records with the way back from each. */
export function TodayCards({ today, undo }: { today: Today; undo: (record: OwnRecord) => ReactNode }) {
  const { served, total, own } = today;
  return (
    <Columns>
      <Card flush title={`Dilayani hari ini: ${formatNumber(total)} orang`}>
        {served.length === 0 && <Empty>Belum ada catatan hari ini.</Empty>}
        <ul>
          {served.map(({ id, name, hasNik, services }) => (
            <li key={id} className={ROW}>
              <span>
                <Link href={`/orang/${id}`} className={NAME}>
                  {name}
                </Link>
                <span className="block text-label text-ink-2">{nikWords(hasNik)}</span>
              </span>
              <span className="text-right text-label">{services}</span>
            </li>
          ))}
        </ul>
        {total > served.length && (
          <p className="border-t border-line px-4 py-2.5 text-label text-ink-2">
            dan {formatNumber(total - served.length)} orang lainnya
          </p>
        )}
      </Card>
      <Card flush title="Catatan terakhir saya">
        {own.length === 0 && <Empty>Belum ada catatan dari akun ini.</Empty>}
        <ul>
          {own.map((record) => (
            <li key={record.id} className={ROW}>
              <span>
                {record.person ? (
                  <Link href={`/orang/${record.person.id}`} className={NAME}>
                    {record.person.name}
                  </Link>
                ) : (
                  <span className="font-bold">Tamu atau sudah pindah</span>
                )}
                <span className="block text-label text-ink-2">
                  {record.state === "VOIDED" && <b className="font-semibold text-ink">Dibatalkan. </b>}
                  {record.service} {record.day} · dicatat {record.at}
                </span>
              </span>
              <span className="justify-self-end">{undo(record)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Columns>
  );
}

const ROW = "grid grid-cols-[1fr_auto] items-center gap-3 border-t border-line px-4 py-2.5 desk:py-2";
const NAME = "font-bold text-ink no-underline hover:underline";
