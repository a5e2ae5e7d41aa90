import type { NoteContent } from "@/lib/notes/note-content.schema";
import { standingReferences } from "@/lib/notes/reference-words.schema";
import type { LiteratureSource } from "@/lib/retrieval/literature/literature-record.schema";
import { REGISTER_NAMES } from "@/lib/retrieval/literature/registers/register-query.schema";
import type { AnsweredView } from "./evidence-view";

export const registerName = (source: LiteratureSource): string => REGISTER_NAMES[source].name;

export type Told = Readonly<{ words: string; isTrouble: boolean }>;

/** Why nothing can be asked, and who could change that. */
export const OFF_WORDS = {
  server: "Literature is off: this server asks no register outside.",
  clinic: "Literature is off. An administrator can switch it on under Reference library.",
} as const;

/** What leaves besides the query. */
export function alsoSentWords(namesOperator: boolean): string {
  const also = namesOperator
    ? "how many records are wanted, this program’s name, and the operator’s e-mail address"
    : "how many records are wanted, and this program’s name";
  return `Also sent: ${also}. No word of the note, and nothing of who it is about.`;
}

/** What a question came to, in one line. */
export function answerWords(answer: AnsweredView, register: string): Told {
  switch (answer.state) {
    case "failed":
      return { words: answer.message, isTrouble: true };
    case "lost":
      return {
        words: "No answer came. The note is unchanged: try again.",
        isTrouble: true,
      };
    case "checked":
      return checkedWords(answer);
    case "found": {
      const before = answer.isFromCache
        ? `Nothing was sent: ${register} answered this before. `
        : "";
      const none = `${register} has nothing on these together. Choose fewer and search again.`;
      return { words: `${before}${answer.records.length === 0 ? none : ""}`, isTrouble: false };
    }
  }
}

function checkedWords({
  resolved,
  unresolved,
  unknown,
}: Extract<AnsweredView, { readonly state: "checked" }>): Told {
  const left = unknown === 0 ? "" : ` ${unknown} could not be checked.`;
  return {
    words: `${resolved} resolved, ${unresolved} unresolved.${left}`,
    isTrouble: unresolved + unknown > 0,
  };
}

/** References that cite a number of which no register has said anything yet. */
export function countUnchecked({ references }: Pick<NoteContent, "references">): number {
  return standingReferences(references).filter(
    ({ source, checked }) =>
      (source.pmid !== undefined || source.doi !== undefined) && checked?.on === undefined,
  ).length;
}

export function uncheckedWords(count: number): string {
  return count === 1
    ? "1 reference cites a number that nobody has checked."
    : `${count} references cite numbers that nobody has checked.`;
}
