import { expect } from "vitest";
import type { EarlierContent } from "@/lib/notes/draft/read-draft";
import {
  noteContentSchema,
  type AttentionItem,
  type ModelUse,
  type NoteContent,
  type NoteSentence,
} from "@/lib/notes/note-content.schema";
import { mergeRedraft } from "./merge-redraft";

export const DOCUMENT = "10000000-0000-4000-8000-000000000001";
export const PERSON = "10000000-0000-4000-8000-000000000002";
export const idOf = (number: number) =>
  `20000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

export function sentence(
  number: number,
  text: string,
  more: Partial<NoteSentence> = {},
): NoteSentence {
  const start = number * 100;
  return {
    id: idOf(number),
    section: "subjective",
    text,
    citations: [{ documentId: DOCUMENT, start, end: start + 10 }],
    support: "stated",
    ...more,
  };
}

export const own = (number: number, text: string, more: Partial<NoteSentence> = {}) =>
  sentence(number, text, { support: "own", authorId: PERSON, ...more });

export function item(number: number, more: Partial<AttentionItem> = {}): AttentionItem {
  return {
    id: idOf(500 + number),
    kind: "red_flag",
    severity: "warning",
    title: `Thing ${number}`,
    detail: "",
    reference: "",
    citations: [],
    sentenceIds: [],
    choices: [{ action: "keep", label: "Keep", needsReason: false }],
    ...more,
  };
}

export function content(
  sentences: readonly NoteSentence[],
  more: Partial<NoteContent> = {},
): NoteContent {
  return {
    schema: "provenote-content/v1",
    template: "soap",
    title: "Clinic visit",
    sentences: [...sentences],
    attention: [],
    setAside: [],
    unplaced: [],
    gaps: [],
    drafter: "embedded drafter 0.1",
    salt: "0".repeat(32),
    ...more,
  };
}

export const reference = (
  sentenceIds: string[],
): NonNullable<NoteContent["references"]>[number] => ({
  id: idOf(950),
  passageId: "diagnosis-cough",
  snapshot: "a".repeat(64),
  title: "Cough",
  source: { publisher: "Own words", title: "Cough", year: 2026 },
  kind: "card",
  writtenOn: "2026-11-01",
  page: null,
  status: "not reviewed by a clinician",
  isResolved: null,
  quote: "A cough of more than eight weeks is chronic.",
  subject: "Cough",
  sentenceIds,
  chosenBy: { kind: "rules" },
});

export const USE: ModelUse = {
  deploymentId: idOf(900),
  deploymentVersion: 1,
  name: "Clinic server",
  model: "clinic-8b",
  zone: "on_premises",
  section: "subjective",
  prompt: "section-drafter.subjective/1",
  temperature: "0",
  state: "used",
  bytes: 10,
  rejected: 0,
};

export function merge(
  working: NoteContent,
  fresh: NoteContent,
  earlier: readonly EarlierContent[] = [{ cause: "draft", content: working }],
) {
  const merged = mergeRedraft({ working, fresh, section: "subjective", earlier });
  expect(noteContentSchema.safeParse(merged.content).success).toBe(true);
  return merged;
}

export const texts = ({ content: { sentences } }: { content: NoteContent }) =>
  sentences.map(({ text }) => text);
