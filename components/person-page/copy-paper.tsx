import type { ReactNode } from "react";
import { DemoBadge } from "#components/ui/badge";
import { formatDay } from "#lib/format";
import type { CopyView } from "#lib/page/person/copy";
import type { RecordLine } from "#lib/page/person/record-lines";

/** The own data on A4, black on white; prints as it stands, without script. */
export function CopyPaper({ view, unit }: { view: CopyView; unit: string }) {
  const { asked, askedAt, identity, residences, pregnancies, years, consents, openings, earlier } = view;
  return (
    <article className="salinan min-w-0 rounded-card border border-line bg-surface px-4 py-4 text-cell desk:px-8 desk:py-7 print:border-0 print:p-0">
      <span className="float-right hidden group-data-demo/shell:block">
        <DemoBadge />
      </span>
      <h2 className="text-section">Salinan data pribadi</h2>
      <p className="text-ink-2">
        {unit}, {askedAt}. {asked} Hanya untuk orangnya atau yang mewakilinya.
      </p>
      <Part title="Identitas">
        <dl className="grid gap-x-4 gap-y-0.5 desk:grid-cols-[11rem_minmax(0,1fr)] print:grid-cols-[40mm_minmax(0,1fr)]">
          {identity.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-ink-2 max-desk:mt-1">{label}</dt>
              <dd className="font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="Tempat tinggal">
        <Lines lines={residences} none="Tidak tercatat." />
      </Part>
      {pregnancies.length > 0 && (
        <Part title="Kehamilan">
          <Lines lines={pregnancies.map(({ title, words }) => `${title}: ${words}`)} none="" />
        </Part>
      )}
      <Part title="Persetujuan">
        <Lines lines={consents} none="Belum pernah ditanya." />
      </Part>
      <Part title="Pelayanan yang dicatat">
        {years.length === 0 && <p>Belum ada.</p>}
        <ul className="grid gap-2.5">
          {years
            .flatMap(({ lines }) => lines)
            .map((line) => (
              <Service key={line.id} line={line} />
            ))}
        </ul>
      </Part>
      {view.missing.length > 0 && (
        <Part title="Yang tidak tercetak di sini">
          <Lines lines={view.missing} none="" />
        </Part>
      )}
      <Part title="Siapa yang membuka atau mengubah data ini">
        <p className="mb-1 text-ink-2">
          Pembukaan berulang dalam satu jam oleh akun yang sama dicatat sekali. Daftar nama yang memuat orang
          ini tidak dicatat per orang.
        </p>
        <ul className="grid gap-0.5">
          {openings.map(({ id, at, where, what }) => (
            <li key={id}>
              <span className="tabular-nums">{at}</span> · {where} · {what}
            </li>
          ))}
        </ul>
        {earlier > 0 && <p className="mt-1">dan {earlier} kejadian sebelumnya, yang tetap tersimpan.</p>}
      </Part>
      <Part title="Hak atas data ini">
        <p>
          Yang salah boleh diminta diperbaiki, dan persetujuan boleh ditarik, di puskesmas, pustu atau
          posyandu.
        </p>
        <div className="mt-4 grid grid-cols-2 gap-8">
          <Signature>Yang menyerahkan</Signature>
          <Signature>Yang menerima</Signature>
        </div>
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-4 border-t border-line pt-2.5">
      <h3 className="mb-1 font-bold">{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul className="grid gap-0.5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Service({
  line: { servedOn, label, summary, place, voided, entries, flags },
}: {
  line: RecordLine;
}) {
  const values = entries.map((entry) => `${entry.label}: ${entry.value}`).join("; ");
  return (
    <li>
      <p>
        <b className="font-semibold">
          {formatDay(servedOn)} · {label}
        </b>
        {place && `, ${place}`}
        {summary && ` · ${summary}`}
        {flags.length > 0 && ` · ${flags.join(", ")}`}
      </p>
      {voided && (
        <p className="font-semibold">
          {voided.replaced ? "Diperbaiki" : "Dibatalkan"} {formatDay(voided.on)}
          {voided.reason && `: ${voided.reason}`}
        </p>
      )}
      {values && <p className="text-ink-2">{values}</p>}
    </li>
  );
}

function Signature({ children }: { children: string }) {
  return <p className="border-b border-ink pb-14">{children}</p>;
}
