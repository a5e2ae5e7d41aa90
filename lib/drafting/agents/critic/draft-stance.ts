import type { DisputeReason, Stance } from "@/lib/notes/critique.schema";
import type { Span } from "@/lib/notes/note-content.schema";
import type { DraftSentence } from "../../draft.schema";

/** What one critic says of one sentence of a draft; the sentence is meant by identity, since it has no id yet. */
export type DraftStance = Readonly<{
  sentence: DraftSentence;
  stance: Stance;
  reason?: DisputeReason;
  /** The named facts, as spans of the de-identified text. */
  facts: readonly Span[];
  words?: string;
  /** The rule itself says that the source contradicts the sentence; never set for a model. */
  isContradicted?: boolean;
}>;

/** One critic and all its stances. */
export type DraftCritic = Readonly<{
  name: string;
  /** Index into the note's models; absent for the embedded critic. */
  model?: number;
  stances: readonly DraftStance[];
  /** Sentences given to it that it said nothing usable of. */
  left: number;
  isSummarised: boolean;
}>;
