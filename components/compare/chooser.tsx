import { buttonLook } from "#components/ui/button";
import { Link } from "#components/ui/link";
import { Segmented } from "#components/ui/segmented";
import { COMPARE, MOST_BESIDE } from "#lib/page/compare/addresses";
import type { ComparePage } from "#lib/page/compare/read-compare";

/** What stands beside what and how it is measured: links alone, so that all of it stays in the address. */
export function Chooser({ page }: { page: ComparePage }) {
  const { state, chosen, indicators, units, noun } = page;
  const byIndicator = chosen.by === "INDIKATOR";
  const hrefOf = (change: Partial<ComparePage["chosen"]>) => COMPARE.href({ ...state, ...chosen, ...change });
  const lead = chosen.indicators[0];
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        {units.length > 0 && (
          <Segmented
            label="Bandingkan"
            segments={[
              { label: "Indikator", href: hrefOf({ by: "INDIKATOR" }), current: byIndicator },
              { label: "Wilayah", href: hrefOf({ by: "WILAYAH" }), current: !byIndicator },
            ]}
          />
        )}
        {byIndicator ? (
          <Chips
            noun="indikator"
            all={indicators}
            taken={chosen.indicators}
            hrefOf={(codes) => hrefOf({ indicators: codes })}
          />
        ) : (
          <>
            <Choice
              label={indicators.find(({ code }) => code === lead)?.label ?? "Indikator"}
              items={indicators.map(({ code, label }) => ({ label, href: hrefOf({ indicators: [code] }) }))}
            />
            <Chips
              noun={noun}
              all={units}
              taken={chosen.units}
              hrefOf={(codes) => hrefOf({ units: codes })}
            />
          </>
        )}
      </div>
      <Segmented
        label="Ukuran"
        segments={[
          {
            label: "Selisih dari target",
            href: hrefOf({ measure: "SELISIH" }),
            current: chosen.measure === "SELISIH",
          },
          {
            label: "Kumulatif",
            href: hrefOf({ measure: "KUMULATIF" }),
            current: chosen.measure === "KUMULATIF",
          },
          { label: "Per bulan", href: hrefOf({ measure: "BULAN" }), current: chosen.measure === "BULAN" },
        ]}
      />
    </div>
  );
}

type Item<Code> = { code: Code; label: string };

/** Those taken in, each with the way out; behind them the way to more. The last one stays. */
function Chips<Code extends string>({
  noun,
  all,
  taken,
  hrefOf,
}: {
  noun: string;
  all: readonly Item<Code>[];
  taken: readonly Code[];
  hrefOf: (codes: readonly Code[]) => string;
}) {
  const others = all.filter(({ code }) => !taken.includes(code));
  const labels = new Map(all.map(({ code, label }) => [code, label]));
  return (
    <>
      {taken.map((code) =>
        taken.length > 1 ? (
          <Link
            key={code}
            href={hrefOf(taken.filter((one) => one !== code))}
            replace
            scroll={false}
            className="inline-flex min-h-11 items-center gap-2 rounded-[999px] border border-line-strong bg-surface px-3.5 font-semibold text-ink no-underline hover:border-ink desk:min-h-8 desk:text-cell"
          >
            {labels.get(code)}
            <span className="sr-only">: keluarkan</span>
            <span aria-hidden="true" className="text-ink-2">
              ×
            </span>
          </Link>
        ) : (
          <b key={code} className="px-2 desk:text-cell">
            {labels.get(code)}
          </b>
        ),
      )}
      {taken.length < MOST_BESIDE && others.length > 0 && (
        <Choice
          label={`Tambah ${noun}`}
          items={others.map(({ code, label }) => ({ label, href: hrefOf([...taken, code]) }))}
        />
      )}
    </>
  );
}

function Choice({ label, items }: { label: string; items: readonly { label: string; href: string }[] }) {
  return (
    <details className="relative">
      <summary className={buttonLook()}>{label} ▾</summary>
      <ul className="absolute left-0 z-30 mt-1 grid max-h-[60vh] w-72 max-w-[80vw] gap-0.5 overflow-y-auto rounded-card border border-line-strong bg-surface p-2 shadow-float">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              replace
              scroll={false}
              className="flex min-h-11 items-center rounded-control px-2 text-ink no-underline hover:bg-sunken desk:min-h-8 desk:text-cell"
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
