import { Segmented } from "#components/ui/segmented";
import type { SasaranQuestion } from "#lib/page/sasaran/read-sasaran-page";
import { SASARAN } from "#lib/sasaran/addresses";
import { hasTwoSexes } from "#lib/sasaran/groups";
import { type SasaranSource, SOURCE_CODES, SOURCES } from "#lib/sasaran/sources";

type Props = {
  question: SasaranQuestion;
  shown: SasaranSource;
  counted: SasaranSource;
  edits: boolean;
};

/** Whose figures are shown, and for whoever sets them whether they are given by sex. */
export function SourceChoice({ question, shown, counted, edits }: Props) {
  const { group, bySex } = question;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">Sumber angka</span>
        <Segmented
          label="Sumber angka"
          segments={SOURCE_CODES.map((source) => ({
            label: `${SOURCES[source].label}${source === counted ? " (dihitung)" : ""}`,
            href: SASARAN.href({ ...question, source, total: null }),
            current: source === shown,
          }))}
        />
      </div>
      {edits && hasTwoSexes(group) && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">Isian</span>
          <Segmented
            label="Isian"
            segments={[
              {
                label: "Jumlah",
                href: SASARAN.href({ ...question, source: shown, bySex: false, total: null }),
                current: !bySex,
              },
              {
                label: "L dan P",
                href: SASARAN.href({ ...question, source: shown, bySex: true, total: null }),
                current: bySex,
              },
            ]}
          />
        </div>
      )}
    </div>
  );
}
