import {
  noteSectionSchema,
  type NoteContent,
  type NoteSection,
} from "@/lib/notes/note-content.schema";
import { deidentify, type IdentifierCounts } from "@/lib/phi/deidentify";
import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { KnownValue } from "@/lib/phi/identifier.schema";

export type ClearedSections = {
  readonly sections: readonly { readonly section: NoteSection; readonly text: DeidentifiedText }[];
  /** Sections that did not pass the residual check. They are left out. */
  readonly blocked: number;
  /** Identifiers replaced, by category. */
  readonly counts: IdentifierCounts;
};

/**
 * The text of each section of a note, de-identified now: a stored note inherits no ticket from the text it
 * was drafted from (FOUNDATION "Text earns its ticket anew"). Sections without a sentence are left out.
 */
export function clearSections(
  content: NoteContent,
  knownValues: readonly KnownValue[],
): ClearedSections {
  const texts = noteSectionSchema.options.flatMap((section) => {
    const sentences = content.sentences.filter((sentence) => sentence.section === section);
    const text = sentences.map((sentence) => sentence.text).join("\n");
    return text === "" ? [] : [{ section, result: deidentify(text, { knownValues }) }];
  });
  const counts: Partial<Record<keyof IdentifierCounts, number>> = {};
  const sections: { section: NoteSection; text: DeidentifiedText }[] = [];
  for (const { section, result } of texts) {
    if (!result.ok) continue;
    sections.push({ section, text: result.text });
    for (const { category } of result.spans) counts[category] = (counts[category] ?? 0) + 1;
  }
  return { sections, blocked: texts.length - sections.length, counts };
}
