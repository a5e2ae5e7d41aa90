import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { Template } from "./draft.schema";

type Rendered = Readonly<{ section: NoteSection; text: string }>;

const SOAP_HEADINGS: readonly (readonly [string, readonly NoteSection[]])[] = [
  ["SUBJECTIVE", ["subjective"]],
  ["OBJECTIVE", ["objective_exam", "objective_results"]],
  ["ASSESSMENT AND PLAN", ["assessment_and_plan"]],
];
void SOAP_HEADINGS;

export function renderNote(sentences: readonly Rendered[], template: Template): string {
  void template;
  return sentences.map(({ text }) => text).join("\n");
}
