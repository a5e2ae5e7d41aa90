import type { PromptTemplate } from "@/lib/llm/compose-prompt";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import { SECTION_FACTS, SECTION_NAMES, SECTION_SYSTEM } from "./section-drafter";

/** Drafts a section again with what a clinician said of it, version 1; changed words make a new version. */
export function sectionFeedbackPrompt(section: NoteSection): PromptTemplate {
  return {
    id: `section-feedback.${section}`,
    version: 1,
    task: "section_drafter",
    purpose: "Words a section again with a clinician's feedback",
    parts: [
      SECTION_FACTS,
      {
        name: "feedback",
        holds:
          "The sentence that a clinician gave feedback on, what kind of fault it has, and the clinician's words (at most 500 characters as typed).",
        why: "Without it the section would come back as it was. No fact is taken from it.",
        mostCharacters: 10_000,
        lines: null,
      },
    ],
    system: `${SECTION_SYSTEM}
A clinician read the section as it was drafted before and said something of one sentence. It is quoted. Take it as a remark on wording and choice: no fact comes from it, and where it asks for what no fact says, leave that out.`,
    request: `Section: ${SECTION_NAMES[section]}.\n\nFacts:\n{{facts}}\n\nWhat the clinician said:\n{{feedback}}\n\nWrite the section again.`,
  };
}
