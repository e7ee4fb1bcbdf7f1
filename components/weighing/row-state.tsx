import { listIn, textIn } from "#components/service-form/field-view";
import { type ActionResult, type FormValues, valuesIn } from "#lib/action/result";
import { rowsIn } from "#lib/action/rows";
import { UNDO_MINUTES } from "#lib/action/undo-minutes";
import { newRecordId } from "#lib/entry/record-id";
import type { WeighingChild } from "#lib/entry/weighing-row";
import type { Question, Standing } from "#lib/errors";
import { CONFIRMED_ENTRY, UNMEASURED_ENTRY } from "#lib/form/fields";
import type { Recorded } from "#lib/recording/record-service";

/** `ASKED` waits for an answer about a strange value, `FAILED` may be sent again as it is. */
export type RowStatus = "EMPTY" | "TYPED" | "SAVING" | "SAVED" | "ASKED" | "REFUSED" | "FAILED";

export type RowState = {
  /** Of the record that the next sending writes; sent again after a failure it is written once. */
  recordId: string;
  /** The record that already stands, which the next one corrects. */
  savedId: string | null;
  savedAs: FormValues;
  entries: FormValues;
  status: RowStatus;
  /** Why it was not saved. */
  message: string | null;
  /** What somebody else has saved of this child and day; one of the two is chosen. */
  standing: Standing | null;
  /** What the server asks beside what is known here. */
  asked: readonly Question[];
  /** Until then the one who saved it takes it back with one tap. */
  undoUntil: number | null;
  /** "18,9 kg": values said to be right. */
  confirmed: readonly string[];
  /** Changes when the inputs begin anew with other values. */
  version: number;
};

export type RowAnswer = ActionResult<Recorded>;

/** What a row begins with: what is saved, or what the server gave back. */
export function firstState(child: WeighingChild, answer: RowAnswer | undefined, id: string): RowState {
  const saved = child.saved?.values ?? {};
  const base = {
    recordId: id,
    savedId: child.saved?.id ?? null,
    savedAs: saved,
    entries: saved,
    status: child.saved ? "SAVED" : "EMPTY",
    message: null,
    standing: null,
    asked: [],
    undoUntil: child.saved?.undoMs ? Date.now() + child.saved.undoMs : null,
    confirmed: [],
    version: 0,
  } as const;
  if (!answer || answer.status === "idle" || answer.status === "done") return base;
  return { ...base, entries: fieldsIn(valuesIn(answer)), ...judged(answer) };
}

/** After the answer to a sending of those entries. */
export function afterAnswer(state: RowState, sent: FormValues, answer: RowAnswer): RowState {
  if (answer.status !== "done") return { ...state, ...judged(answer) };
  const unchanged = signature(sent) === signature(state.entries);
  return {
    ...state,
    recordId: newRecordId(),
    savedId: answer.data.id,
    savedAs: sent,
    status: unchanged ? "SAVED" : "TYPED",
    message: null,
    standing: null,
    asked: [],
    undoUntil: Date.now() + UNDO_MINUTES * 60_000,
  };
}

/** As it was before anybody was weighed: what was saved is voided. */
export function takenBack(state: RowState): RowState {
  return {
    ...state,
    recordId: newRecordId(),
    savedId: null,
    savedAs: {},
    entries: {},
    status: "EMPTY",
    message: null,
    asked: [],
    undoUntil: null,
    confirmed: [],
    version: state.version + 1,
  };
}

function judged(answer: RowAnswer): Pick<RowState, "status" | "message" | "standing" | "asked"> {
  const [standing, asked] = [(answer.status === "refused" && answer.standing) || null, []];
  if (answer.status === "invalid") {
    const message = Object.values(answer.fields)[0] ?? "Isian belum benar.";
    return { status: "REFUSED", message, standing, asked };
  }
  if (answer.status !== "refused") return { status: "FAILED", message: null, standing, asked };
  if (!answer.questions) return { status: "FAILED", message: answer.message, standing, asked };
  return { status: "ASKED", message: null, standing, asked: answer.questions };
}

const ENVELOPE = ["id", "person_id", "kind", "served_on", "place", "replaces", CONFIRMED_ENTRY];

export function fieldsIn(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !ENVELOPE.includes(name)));
}

export function isBlank(entries: FormValues): boolean {
  return Object.keys(entries).every((name) => listIn(entries, name).every((text) => text.trim() === ""));
}

export function isDirty({ entries, savedAs }: RowState): boolean {
  return signature(entries) !== signature(savedAs);
}

/** The saved weight was taken out and no other written: it stands until it is taken back or corrected. */
export function isEmptied({ entries, savedId, savedAs }: RowState): boolean {
  if (!savedId || listIn(entries, UNMEASURED_ENTRY).includes("bb_kg")) return false;
  return textIn(entries, "bb_kg").trim() === "" && textIn(savedAs, "bb_kg") !== "";
}

/** As an emptied row is left: with the weight that still stands. */
export function withSavedWeight(state: RowState): RowState {
  if (!isEmptied(state)) return state;
  const entries = { ...state.entries, bb_kg: textIn(state.savedAs, "bb_kg") };
  const status = isDirty({ ...state, entries }) ? "TYPED" : "SAVED";
  return { ...state, entries, status, message: null, version: state.version + 1 };
}

/** The other's record is taken as it is, or what was typed here corrects it. */
export function chosen(state: RowState, standing: Standing, mine: boolean): RowState {
  const base = {
    ...state,
    savedId: standing.id,
    savedAs: standing.values,
    standing: null,
    message: null,
    undoUntil: null,
  } as const;
  if (mine) return { ...base, status: "TYPED" };
  return { ...base, entries: standing.values, status: "SAVED", version: state.version + 1 };
}

/** The same entries, in whatever order they come; what is blank says nothing. */
export function signature(entries: FormValues): string {
  return JSON.stringify(
    Object.keys(entries)
      .sort()
      .flatMap((name) => {
        const texts = listIn(entries, name).filter((text) => text.trim() !== "");
        return texts.length > 0 ? [[name, ...texts]] : [];
      }),
  );
}

/** The answers row by row; one that concerns the whole form, as an ended session, is given to each. */
export function answersIn(posted: ActionResult<Record<string, RowAnswer>>): Record<string, RowAnswer> {
  if (posted.status === "done") return posted.data;
  if (posted.status !== "refused") return {};
  const rows = Object.entries(rowsIn(posted.values)).filter(([, values]) => !isBlank(fieldsIn(values)));
  return Object.fromEntries(rows.map(([id, values]) => [id, { ...posted, values }]));
}
