"use client"; // its data travels once, not its drawn elements besides their HTML

import { PaperGlyph } from "#components/paper/sheet";
import { MonthBars, MonthLine } from "#components/pws/months";
import { MovementArrow } from "#components/pws/movement-arrow";
import { Pyramid } from "#components/pws/pyramid";
import { STATUS_LABELS } from "#lib/coverage/labels";
import { formatNumber, NOTHING } from "#lib/format";
import { fitting, situationLine, stageLine } from "#lib/page/paper/layout";
import type { StatusLine } from "#lib/page/pws/status-line";
import type { LifeStage } from "#lib/page/situation/life-cycle";
import type { SituationView } from "#lib/page/situation/view";

const LEAD = { signs: 170, lines: 4 };

/** Who lives here, who is expected, and every indicator with its year. */
export function SituationFirst({
  view: { lead, pyramid, stages, bands },
  running,
}: {
  view: SituationView;
  running: boolean;
}) {
  return (
    <div className="flex h-full flex-col gap-2">
      <p className="text-cell">
        <b>{lead.strong}</b> {fitting(lead.more, LEAD).join(" ")}
      </p>
      <div className="grid min-h-0 grow grid-cols-[84fr_193fr] gap-x-5">
        <div className="flex flex-col gap-3">
          {pyramid && (
            <section>
              <Title>Penduduk terdaftar, {formatNumber(pyramid.L + pyramid.P)} orang</Title>
              <div className="text-tiny [&_td]:text-tiny [&_th]:text-tiny">
                <Pyramid
                  caption="Penduduk terdaftar menurut umur dan jenis kelamin"
                  pyramid={pyramid}
                  bar="h-2.5"
                />
              </div>
            </section>
          )}
          {stages.length > 0 && (
            <section>
              <Title>Sasaran siklus hidup</Title>
              <Stages stages={stages} />
            </section>
          )}
        </div>
        <Indicators bands={bands} running={running} />
      </div>
    </div>
  );
}

export function Title({ children }: { children: React.ReactNode }) {
  return <h3 className="border-b border-ink pb-0.5 text-body font-bold">{children}</h3>;
}

function Stages({ stages }: { stages: readonly LifeStage[] }) {
  const height = { height: `calc(${stageLine(stages.length)} * var(--spacing))` };
  return (
    <table className="w-full border-collapse text-tiny">
      <thead>
        <tr style={height}>
          <th scope="col" className="text-left font-normal">
            Kelompok
          </th>
          {["Riil", "Proyeksi", "Rasio"].map((head) => (
            <th key={head} scope="col" className="w-[17%] text-right font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map(({ group, label, riil, proyeksi, ratio }) => (
          <tr key={group} className="border-t border-line leading-none" style={height}>
            <th scope="row" className="text-left font-semibold">
              {label}
            </th>
            <td className="text-right font-bold">{formatNumber(riil)}</td>
            <td className="text-right">{formatNumber(proyeksi)}</td>
            <td className="text-right">{ratio === null ? NOTHING : `${ratio}%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const COLUMNS =
  "grid items-center gap-x-2 grid-cols-[minmax(0,44fr)_minmax(0,17fr)_minmax(0,19fr)_minmax(0,18fr)_minmax(0,23fr)_minmax(0,34fr)_minmax(0,22fr)_minmax(0,32fr)]";
const HEADS = ["Indikator", "Capaian", "Orang", "Target", "Kurang", "Bulan ini, lalu", "12 bulan", "Status"];

function Indicators({ bands, running }: { bands: SituationView["bands"]; running: boolean }) {
  const line = situationLine(bands.reduce((sum, { lines }) => sum + lines.length + 1, 1));
  const height = { height: `calc(${line} * var(--spacing))` };
  return (
    <div className="min-w-0">
      <div className={`${COLUMNS} border-b border-ink text-tiny`} style={height}>
        {HEADS.map((head, at) => (
          <span key={head} className={at > 0 && at < 5 ? "text-right" : ""}>
            {head === "Status" && running ? "" : head}
          </span>
        ))}
      </div>
      {bands.map(({ title, lines }) => (
        <section key={title}>
          <h3 className="flex items-end border-b border-ink text-label font-bold" style={height}>
            {title}
          </h3>
          {lines.map((one) => (
            <Indicator key={one.code} line={one} running={running} height={line} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Indicator({ line, running, height }: { line: StatusLine; running: boolean; height: number }) {
  const { label, percent, made, target, gap, lacks, now, before, movement, months, status, trend } = line;
  return (
    <div
      className={`${COLUMNS} border-b border-line text-tiny leading-none`}
      style={{ height: `calc(${height} * var(--spacing))` }}
    >
      <b className="truncate leading-tight">{label}</b>
      <b className="text-right">{percent}</b>
      <span className="text-right">{made}</span>
      <span className="text-right">{target}</span>
      <span className={`text-right ${lacks ? "font-bold" : ""}`}>{gap}</span>
      <span className="flex items-center gap-0.5 whitespace-nowrap [&_svg]:size-2">
        {now} {!line.small && <MovementArrow movement={movement} />} {before}
      </span>
      <span
        className="[&>svg]:h-full [&>svg]:w-full"
        style={{ height: `calc(${height * 0.86} * var(--spacing))` }}
      >
        {months.kind === "bars" ? (
          <MonthBars counts={months.values} current={12} minimum={months.level} />
        ) : (
          <MonthLine values={months.values} current={12} target={months.level} />
        )}
      </span>
      {!running && (
        <span className="flex min-w-0 items-center gap-1">
          {!line.small && <PaperGlyph status={status} trend={trend} />}
          <span className={`whitespace-nowrap ${line.small ? "" : "font-bold"}`}>
            {line.small ? "angka kecil" : STATUS_LABELS[status].word}
          </span>
        </span>
      )}
    </div>
  );
}
