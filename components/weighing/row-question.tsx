import type { ReactNode } from "react";
import { textIn } from "#components/service-form/field-view";
import { valueTold } from "#components/service-form/use-questions";
import { buttonLook } from "#components/ui/button";
import { useToday } from "#components/ui/today";
import { CARD, RESULT_COLUMNS } from "#components/weighing/cell-look";
import { focusCell, typeInto } from "#components/weighing/grid-keys";
import { Key } from "#components/weighing/key";
import type { RowProps } from "#components/weighing/row-props";
import type { Column } from "#components/weighing/stops";
import { openQuestions, twoValuesWords } from "#components/weighing/what-waits";
import type { Standing } from "#lib/errors";
import { CONFIRMED_ENTRY } from "#lib/form/fields";

const SMALL = `${buttonLook()} grid-cards:min-h-12 grid-cards:grow grid-table:min-h-7! grid-table:px-2! grid-table:py-0!`;

/** In the columns of the results, so that no row grows: what is asked, what is wrong, or which of two is right. */
export function RowQuestion(props: RowProps) {
  const { child, row, state, actions } = props;
  if (state.standing) return <Choice {...props} standing={state.standing} />;
  const [problem] = row.problems;
  if (state.status === "REFUSED")
    return (
      <Band tone="wrong" headline={state.message ?? ""}>
        {problem && <Change id={child.id} field={problem.field} instead={problem.instead} />}
      </Band>
    );
  if (state.status === "FAILED")
    return (
      <Band tone="wrong" headline={state.message ?? "Belum terkirim."} detail="Isian masih ada.">
        <button type="button" className={`${SMALL} noscript:hidden`} onClick={() => actions.send(child)}>
          Kirim lagi
        </button>
      </Band>
    );
  const asked = openQuestions(row, state);
  const [first] = asked;
  if (!first) return <Band tone="asked" headline="Periksa angkanya." />;
  return (
    <Band tone="asked" headline={first.headline} detail={first.detail}>
      <Change id={child.id} field={first.field} instead={first.instead} />
      {asked.map((question) => (
        <button
          key={question.field}
          type="submit"
          name={`${child.id}.${CONFIRMED_ENTRY}`}
          value={question.field}
          className={SMALL}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          onClick={(event) => {
            event.preventDefault();
            actions.confirm(child);
          }}
        >
          <span>
            {/* In a tight table the box beside it shows which; the question needs the room. */}
            Ya, <span className={asked.length === 1 ? "grid-tight:sr-only" : ""}>{valueTold(question)} </span>
            benar
          </span>{" "}
          <Key>Alt Y</Key>
        </button>
      ))}
    </Band>
  );
}

function Band({
  tone,
  headline,
  detail,
  children,
}: {
  tone: "asked" | "wrong";
  headline: string;
  detail?: string;
  children?: ReactNode;
}) {
  return (
    <td
      colSpan={RESULT_COLUMNS}
      className={`border-b border-line px-2 grid-cards:order-3 grid-cards:col-span-3 grid-cards:block grid-cards:border-0 grid-cards:p-0 grid-table:h-9 grid-table:max-w-0 grid-table:py-0 ${CARD}`}
    >
      <div role="status" className="flex items-center gap-2 grid-cards:flex-wrap">
        <p
          title={`${headline} ${detail ?? ""}`}
          className="min-w-0 leading-tight grid-cards:w-full grid-table:grow grid-table:text-[0.7813rem]"
        >
          <b
            className={`grid-table:block grid-table:truncate grid-tight:line-clamp-2 grid-tight:whitespace-normal ${tone === "asked" ? "text-kurang" : "text-jelek"}`}
          >
            {headline}
          </b>{" "}
          {detail && (
            <span className="grid-table:block grid-table:truncate grid-tight:hidden grid-table:text-label">
              {detail}
            </span>
          )}
        </p>
        <span className="flex shrink-0 gap-2 grid-tight:[&_kbd]:hidden grid-cards:w-full">{children}</span>
      </div>
    </td>
  );
}

function Change({ id, field, instead }: { id: string; field: string; instead: string | undefined }) {
  const stop = { id, column: columnOf(field) };
  return (
    <>
      <button
        type="button"
        className={`${SMALL} noscript:hidden grid-tight:hidden`}
        onClick={() => focusCell(stop)}
      >
        Ubah <Key>F2</Key>
      </button>
      {instead && (
        <button type="button" className={`${SMALL} noscript:hidden`} onClick={() => typeInto(stop, instead)}>
          Koma hilang: {instead}
        </button>
      )}
    </>
  );
}

/** Both values stand side by side; nothing is summed, and the one not chosen is kept as voided. */
function Choice({ child, state, day, standing, actions }: RowProps & { standing: Standing }) {
  const today = useToday();
  return (
    <Band tone="asked" headline={twoValuesWords(day, today)} detail="Satu yang dihitung.">
      <button type="button" className={`${SMALL} noscript:hidden`} onClick={() => actions.takeTheirs(child)}>
        {standing.words} ({standing.by}, {standing.at})
      </button>
      <button
        type="submit"
        name={`${child.id}.replaces`}
        value={standing.id}
        className={SMALL}
        onClick={(event) => {
          event.preventDefault();
          actions.takeMine(child);
        }}
      >
        {textIn(state.entries, "bb_kg")} kg (isian ini)
      </button>
    </Band>
  );
}

function columnOf(field: string): Column {
  return field === "pb_tb_cm" ? "pb_tb_cm" : "bb_kg";
}
