import type { Draft, Template } from "./draft.schema";

export type DraftOptions = Readonly<{
  template: Template;
  knownAllergies?: readonly string[];
  knownMedications?: readonly string[];
}>;

/**
 * Drafts a note from one source text (a pasted case note or a transcript). Pure, synchronous and
 * deterministic; never throws on any string.
 */
export function draftNote(text: string, options: DraftOptions): Draft {
  void text;
  void options;
  return { sentences: [], facts: [], attention: [], setAside: [], unplaced: [], gaps: [] };
}
