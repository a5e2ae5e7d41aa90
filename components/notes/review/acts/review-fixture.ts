import type {
  AttentionItem,
  NoteContent,
  NoteSection,
  NoteSentence,
  Support,
} from "@/lib/notes/note-content.schema";

/** A small synthetic note for the tests of this folder. */
export const DOCUMENT = "11111111-1111-4111-8111-111111111111";

export const SOURCE = [
  "CLINIC VISIT",
  "chest pressure two weeks, no, two months",
  "",
  "sildenafil 50 mg prn",
  "BP 148/86",
  "nitroglycerin 0.4 mg SL prn",
  "he swelled up with the CT dye",
].join("\n");

export const ME = "22222222-2222-4222-8222-222222222222";
export const AT = "2026-11-17T15:51:00Z";

export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

function cite(...words: readonly string[]): NoteSentence["citations"] {
  return words.map((word) => {
    const start = SOURCE.indexOf(word);
    return { documentId: DOCUMENT, start, end: start + word.length };
  });
}

export function sentence(
  number: number,
  section: NoteSection,
  text: string,
  support: Support,
  ...words: readonly string[]
): NoteSentence {
  return { id: idOf(number), section, text, support, citations: cite(...words) };
}

export function item(
  number: number,
  severity: AttentionItem["severity"],
  more: Partial<AttentionItem> = {},
): AttentionItem {
  return {
    id: idOf(100 + number),
    kind: "drug_interaction",
    severity,
    title: `Thing ${number}`,
    detail: "",
    reference: "",
    citations: [],
    sentenceIds: [],
    choices: [{ action: "keep", label: "Keep, with a reason", needsReason: true }],
    ...more,
  };
}

export const CONTENT: NoteContent = {
  schema: "provenote-content/v1",
  template: "soap",
  title: "Clinic visit",
  sentences: [
    sentence(1, "subjective", "Chest pressure for two months.", "stated", "chest pressure"),
    sentence(2, "subjective", "Sildenafil 50 mg as needed.", "stated", "sildenafil 50 mg prn"),
    sentence(3, "objective_exam", "BP 148/86.", "inferred", "BP 148/86"),
    sentence(
      4,
      "assessment_and_plan",
      "Nitroglycerin 0.4 mg.",
      "stated",
      "nitroglycerin 0.4 mg SL prn",
    ),
    sentence(5, "assessment_and_plan", "Call the wife.", "unsupported"),
  ],
  attention: [
    item(1, "warning", {
      kind: "self_correction",
      sentenceIds: [idOf(1)],
      citations: cite("two weeks, no, two months"),
      choices: [
        { action: "use_last", label: "Two months is right", needsReason: false },
        { action: "use_first", label: "Use two weeks", needsReason: false },
      ],
      replacement: {
        sentenceId: idOf(1),
        first: "two weeks",
        last: "two months",
        section: "subjective",
      },
    }),
    item(2, "critical", {
      sentenceIds: [idOf(2), idOf(4)],
      citations: cite("nitroglycerin 0.4 mg SL prn", "sildenafil 50 mg prn"),
      choices: [
        { action: "edit", label: "Edit the plan", needsReason: false },
        { action: "keep", label: "Keep, with a reason", needsReason: true },
      ],
    }),
    item(3, "warning", {
      kind: "unplaced_allergy",
      citations: cite("swelled up with the CT dye"),
      choices: [
        { action: "add_sentence", label: "Add to allergies", needsReason: false },
        { action: "dismiss", label: "Dismiss, with a reason", needsReason: true },
      ],
      replacement: { first: "", last: "Allergy: CT contrast.", section: "subjective" },
    }),
  ],
  setAside: cite("CLINIC VISIT").map((span) => ({ ...span, reason: "header" as const })),
  unplaced: cite("he swelled up with the CT dye"),
  gaps: [],
  drafter: "embedded drafter 0.1",
  salt: "0".repeat(32),
};
