import type { CodeHint } from "../code-hint.schema";
import type { NoteContent } from "../note-content.schema";
import type { Editor } from "./edit-rules";

type Codes = NoteContent["codes"];

export type CodeEdit = {
  /** Absent where the note has none. */
  readonly codes: Codes;
  /** Codes decided, decided otherwise, or open again by this edit. */
  readonly changed: readonly CodeHint[];
};

/**
 * What an edit from a page does to the codes of a note: it decides them, and nothing more. A decision that stood keeps its
 * maker and time. A client from before codes, which sends none, changes none, and a code that it leaves out stands as it
 * stood; a decision is taken back only by sending its code without one.
 */
export function editCodes(stored: Codes, incoming: Codes, editor: Editor): CodeEdit {
  if (stored === undefined || incoming === undefined) return { codes: stored, changed: [] };
  const given = new Map(incoming.map((code) => [code.id, code]));
  const codes = stored.map((code) => settle(code, given.get(code.id), editor));
  return {
    codes,
    changed: codes.filter((code, index) => code.decision !== stored[index]?.decision),
  };
}

function settle(stored: CodeHint, incoming: CodeHint | undefined, { id, at }: Editor): CodeHint {
  if (incoming === undefined) return stored;
  const { decision: stood, ...open } = stored;
  const state = incoming.decision?.state;
  if (state === stood?.state) return stored;
  return state === undefined
    ? open
    : { ...open, decision: { state, byId: id, at: at.toISOString() } };
}

/** What the log says of it: how many by what was decided, and no code, which would say what the patient has. */
export function codeCounts(changed: readonly CodeHint[]): Readonly<Record<string, number>> {
  const count = (state: "approved" | "rejected" | undefined): number =>
    changed.filter(({ decision }) => decision?.state === state).length;
  const [approved, rejected, reopened] = [count("approved"), count("rejected"), count(undefined)];
  return {
    ...(approved > 0 && { codes_approved: approved }),
    ...(rejected > 0 && { codes_rejected: rejected }),
    ...(reopened > 0 && { codes_reopened: reopened }),
  };
}
