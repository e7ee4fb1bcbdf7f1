import { textIn } from "#components/service-form/field-view";
import { typeInstead } from "#components/service-form/question-box";
import { valueTold } from "#components/service-form/use-questions";
import { buttonLook } from "#components/ui/button";
import { COLUMNS } from "#components/weighing/cell-look";
import { cellOf, focusCell } from "#components/weighing/grid-keys";
import { Key } from "#components/weighing/key";
import type { RowProps } from "#components/weighing/weighing-row";
import type { Question, Standing } from "#lib/errors";
import { CONFIRMED_ENTRY } from "#lib/service/definition";

const BAND = "border-y-2 py-1.5 pr-3 max-desk:block max-desk:px-(--gutter) max-desk:py-3 desk:pl-11";

/** In place, under the row: Enter changes the number, Alt+Y says that it is right. */
export function AskedRow({ child, asked, actions }: RowProps & { asked: readonly Question[] }) {
  const [first] = asked;
  return (
    <tr className="max-desk:block">
      <td colSpan={COLUMNS} className={`${BAND} border-kurang bg-kurang-tint`}>
        <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="min-w-0">
            {asked.map(({ field, headline, detail }) => (
              <span key={field}>
                <b>{headline}</b> {detail}{" "}
              </span>
            ))}
          </p>
          <span className="flex flex-wrap gap-2 max-desk:w-full max-desk:*:grow">
            <button
              type="button"
              className={`${buttonLook()} noscript:hidden`}
              onClick={() => first && focusCell(child.id, first.field)}
            >
              Ubah <Key>Enter</Key>
            </button>
            {asked.map(
              ({ field, instead }) =>
                instead && (
                  <button
                    key={`koma-${field}`}
                    type="button"
                    className={`${buttonLook()} noscript:hidden`}
                    onClick={() => typeInstead(cellOf(child.id, field), instead)}
                  >
                    Koma hilang: {instead}
                  </button>
                ),
            )}
            {asked.map((question) => (
              <button
                key={question.field}
                type="submit"
                name={`${child.id}.${CONFIRMED_ENTRY}`}
                value={question.field}
                className={buttonLook()}
                onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
                onClick={(event) => {
                  event.preventDefault();
                  actions.confirm(child);
                }}
              >
                Ya, {valueTold(question)} benar <Key>Alt Y</Key>
              </button>
            ))}
          </span>
        </div>
      </td>
    </tr>
  );
}

/** Why a row was not saved; what was typed stands. */
export function MessageRow({ message, state, actions, child }: RowProps & { message: string }) {
  return (
    <tr className="max-desk:block">
      <td colSpan={COLUMNS} className={`${BAND} border-jelek bg-jelek-tint`}>
        <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <b>{message}</b>
          {state.standing && <Choice {...{ child, actions, standing: state.standing, state }} />}
          {state.status === "FAILED" && !state.standing && (
            <>
              <span>Isian masih ada.</span>
              <button
                type="button"
                className={`${buttonLook()} noscript:hidden`}
                onClick={() => actions.send(child)}
              >
                Coba kirim lagi
              </button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}

/** Both values stand side by side; nothing is summed, and the one not chosen is kept as voided. */
function Choice({
  child,
  state,
  standing,
  actions,
}: Pick<RowProps, "child" | "state" | "actions"> & { standing: Standing }) {
  return (
    <span className="flex flex-wrap gap-2 max-desk:w-full max-desk:*:grow">
      <button
        type="button"
        className={`${buttonLook()} noscript:hidden`}
        onClick={() => actions.takeTheirs(child)}
      >
        {standing.words} ({standing.by})
      </button>
      <button
        type="submit"
        name={`${child.id}.replaces`}
        value={standing.id}
        className={buttonLook()}
        onClick={(event) => {
          event.preventDefault();
          actions.takeMine(child);
        }}
      >
        {textIn(state.entries, "bb_kg")} kg (isian ini)
      </button>
    </span>
  );
}
