import type { NoteSentence } from "@/lib/notes/note-content.schema";
import type { WrittenSetting } from "./find-written-findings";

/** Small synthetic notes for the tests of this folder. */
export const DOCUMENT = "11111111-1111-4111-8111-111111111111";

export const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Sentences of a person's own, one a line, numbered from 1; `cited` is the stretch of the source each rests on. */
export function own(
  text: string,
  {
    source = "",
    cited = "",
    ...more
  }: Partial<NoteSentence> & { source?: string; cited?: string } = {},
): NoteSentence[] {
  const start = cited === "" ? -1 : source.indexOf(cited);
  return text.split("\n").map((line, index) => ({
    id: idOf(index + 1),
    section: "assessment_and_plan",
    text: line,
    citations: start < 0 ? [] : [{ documentId: DOCUMENT, start, end: start + cited.length }],
    support: "own",
    authorId: idOf(900),
    ...more,
  }));
}

export function setting(text: string, more: Partial<WrittenSetting> = {}): WrittenSetting {
  return {
    source: { documentId: DOCUMENT, text },
    sex: undefined,
    knownAllergies: [],
    knownMedications: [],
    rows: {},
    ...more,
  };
}
