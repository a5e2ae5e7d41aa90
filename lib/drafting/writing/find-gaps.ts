import type { NoteGap, NoteSection } from "@/lib/notes/note-content.schema";
import type { NoteTopic } from "@/lib/notes/note-topic.schema";
import type { DraftSentence, Fact } from "../draft.schema";

type Expected = Readonly<{
  section: NoteSection;
  label: string;
  isThere: (text: string, facts: readonly Fact[], sections: ReadonlySet<NoteSection>) => boolean;
  /** A sentence of this topic fills the part, whatever the facts say. */
  topic?: NoteTopic;
}>;

/** What a note of this kind usually holds; missing parts are named, never made up. */
const EXPECTED: readonly Expected[] = [
  {
    section: "subjective",
    label: "history",
    isThere: (_text, _facts, sections) => sections.has("subjective"),
  },
  {
    section: "subjective",
    label: "medications",
    topic: "medications",
    isThere: (_text, facts) => facts.some(({ kind }) => kind === "medication"),
  },
  {
    section: "subjective",
    label: "allergies",
    topic: "allergies",
    isThere: (text, facts) =>
      facts.some(({ kind }) => kind === "allergy") || /\ballerg/i.test(text),
  },
  {
    section: "subjective",
    label: "family history",
    topic: "family_history",
    isThere: (text, facts) =>
      facts.some(({ experiencer }) => experiencer === "family") ||
      /\bfamily\b|\b(?:FH|FHx)\b/.test(text),
  },
  {
    section: "objective_exam",
    label: "vital signs",
    topic: "vitals",
    isThere: (text, facts) =>
      facts.some(({ kind }) => kind === "vital") ||
      /\b(?:vitals?(?: signs)?|blood pressure|afebrile)\b/i.test(text),
  },
  {
    section: "objective_exam",
    label: "examination",
    isThere: (_text, _facts, sections) => sections.has("objective_exam"),
  },
  {
    section: "objective_results",
    label: "results",
    isThere: (_text, _facts, sections) => sections.has("objective_results"),
  },
  {
    section: "assessment_and_plan",
    label: "assessment and plan",
    isThere: (_text, _facts, sections) => sections.has("assessment_and_plan"),
  },
];

/** Parts the source says nothing about, as visible gaps. */
export function findGaps(
  text: string,
  facts: readonly Fact[],
  sentences: readonly DraftSentence[],
): NoteGap[] {
  const sections = new Set(sentences.map(({ section }) => section));
  const topics = new Set(sentences.map(({ topic }) => topic));
  return EXPECTED.filter(
    ({ isThere, topic }) =>
      !(topic !== undefined && topics.has(topic)) && !isThere(text, facts, sections),
  ).map(({ section, label }) => ({ section, label }));
}
