"use client"; // its data travels once, not its drawn elements besides their HTML

import { Title } from "#components/paper/situation-first";
import { SituationSides } from "#components/paper/situation-sides";
import { formatOutOf } from "#lib/format";
import { fitting } from "#lib/page/paper/layout";
import type { PlainRung } from "#lib/page/pws/ladder";
import type { SexSlice } from "#lib/page/pws/sex-slices";
import type { SituationView } from "#lib/page/situation/view";

const TENDENCIES = { signs: 78, lines: 18 };
const TENDENCIES_ALONE = { signs: 78, lines: 40 };
const MOST_FOUND = 10;

/** Its parts beside each other, who was found, what moved, what was told without a name. */
export function SituationSecond({ view }: { view: SituationView }) {
  const { sides, ladder, found, tendencies, facts } = view;
  const told = [...tendencies.runs, ...tendencies.together];
  return (
    <div className="flex h-full flex-col gap-2">
      {sides && <SituationSides sides={sides} />}
      <div className="grid min-h-0 grow grid-cols-[92fr_112fr_60fr] gap-x-5">
        <div className="flex flex-col gap-2">
          {ladder.length > 0 && (
            <section>
              <Title>Gizi dan stunting, bulan ini</Title>
              <Ladder rungs={ladder} />
            </section>
          )}
          {found.length > 0 && (
            <section>
              <Title>Temuan gizi dan PTM, menurut jenis kelamin</Title>
              <Found slices={found.slice(0, MOST_FOUND)} />
            </section>
          )}
        </div>
        <section>
          <Title>Faktor dan kecenderungan</Title>
          <ul className="mt-1 grid list-disc gap-0.5 pl-3 text-tiny">
            {fitting(told, sides ? TENDENCIES : TENDENCIES_ALONE).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="mt-1 text-tiny">
            {told.length === 0 && "Tidak ada yang bergerak searah tiga bulan berturut-turut. "}
            {tendencies.foot}
          </p>
        </section>
        <section>
          <Title>Fakta tanpa nama</Title>
          {facts.length === 0 && <p className="mt-1 text-tiny">Belum ada yang dilaporkan tahun ini.</p>}
          <dl className="text-tiny">
            {facts.map(({ code, label, value, when }) => (
              <div key={code} className="flex justify-between gap-2 border-b border-line py-0.5">
                <dt>
                  {label}, {when}
                </dt>
                <dd className="font-bold">{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
}

function Ladder({ rungs }: { rungs: readonly PlainRung[] }) {
  return (
    <table className="w-full border-collapse text-tiny">
      <tbody>
        {rungs.map(({ code, label, people, outOf, percent, small }) => (
          <tr key={code} className="border-b border-line">
            <th scope="row" className="text-left font-semibold">
              {label}
            </th>
            <td className={`w-[16%] text-right ${small ? "" : "font-bold"}`}>{percent}</td>
            <td className="w-[22%] text-right">
              {people === null ? "belum lapor" : formatOutOf(people, outOf)}
            </td>
            <td className="w-[18%] text-right">{small && people !== null && "angka kecil"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Found({ slices }: { slices: readonly SexSlice[] }) {
  return (
    <table className="w-full border-collapse text-tiny">
      <thead>
        <tr>
          <th scope="col" className="text-left font-normal">
            Dari yang diperiksa
          </th>
          {["Semua", "L", "P"].map((head) => (
            <th key={head} scope="col" className="w-[24%] text-right font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slices.map(({ code, label, both, L, P }) => (
          <tr key={code} className="border-t border-line">
            <th scope="row" className="text-left font-semibold">
              {label}
            </th>
            {[both, L, P].map(({ percent, made, small }, at) => (
              <td key={["semua", "L", "P"][at]} className="text-right whitespace-nowrap">
                <span className={small ? "" : "font-bold"}>{percent}</span> {made}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
