import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";

/** Pure changes and readings of a note's references. Who and when are arguments; the server has the last word on both. */

/** Takes a reference off the note, or puts it back when `removed` is null. */
export function setRemoved(
  content: NoteContent,
  id: string,
  removed: NonNullable<ReferenceCitation["removed"]> | null,
): NoteContent {
  const { references } = content;
  if (references === undefined || !references.some((each) => each.id === id)) return content;
  return {
    ...content,
    references: references.map((reference) => {
      if (reference.id !== id) return reference;
      if (removed !== null) return { ...reference, removed };
      const restored = { ...reference };
      delete restored.removed;
      return restored;
    }),
  };
}

export type ReferenceGroup = Readonly<{
  subject: string;
  references: readonly ReferenceCitation[];
}>;

/** By what they were chosen for, in the order in which the note has them. */
export function groupReferences(
  references: readonly ReferenceCitation[],
): readonly ReferenceGroup[] {
  const groups = new Map<string, ReferenceCitation[]>();
  for (const reference of references) {
    groups.set(reference.subject, [...(groups.get(reference.subject) ?? []), reference]);
  }
  return [...groups].map(([subject, grouped]) => ({ subject, references: grouped }));
}

/** "Chosen by the library's rules." and what a model or a person said of it. */
export function choiceWords(
  { chosenBy, stance }: Pick<ReferenceCitation, "chosenBy" | "stance">,
  content: Pick<NoteContent, "models">,
  people: Readonly<Record<string, string>>,
  meId: string,
): string {
  const said =
    stance === undefined
      ? ""
      : stance === "supports"
        ? ": it supports this"
        : ": it speaks against this";
  switch (chosenBy.kind) {
    case "rules":
      return `Found by its name${said}.`;
    case "model":
      return `Chosen by ${content.models?.[chosenBy.model]?.name ?? "a language model"}${said}.`;
    case "person":
      return chosenBy.personId === meId
        ? `Attached by you${said}.`
        : `Attached by ${people[chosenBy.personId] ?? "a colleague"}${said}.`;
  }
}

const LONGEST_QUERY = 300;

/**
 * What to ask the library of a note for which nobody asked it: the words of its assessment, else of its complaint, cut at a
 * word. Null where it says neither.
 */
export function lookUpWords({ sentences }: Pick<NoteContent, "sentences">): string | null {
  const of = (topic: string): string =>
    sentences
      .filter((sentence) => sentence.topic === topic)
      .map(({ text }) => text)
      .join(" ");
  const plain = sentences
    .filter(({ section, topic }) => section === "assessment_and_plan" && topic === undefined)
    .map(({ text }) => text)
    .join(" ");
  const words = [of("assessment"), plain, of("chief_complaint")].find((each) => each !== "");
  if (words === undefined) return null;
  return words.length <= LONGEST_QUERY
    ? words
    : words.slice(0, LONGEST_QUERY).replace(/\s\S*$/, "");
}
