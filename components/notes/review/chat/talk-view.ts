import type { QuestionView } from "@/lib/drafting/chat/chat.schema";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { DraftingModelView } from "../../../paste/drafter-words";
import type { SourceTab } from "../panes/source-pane";

/** A line that says how something ended, until it is closed or the next begins. */
export type TalkMessage = Readonly<{
  tone: "ok" | "warn" | "info";
  words: string;
  detail?: string;
}>;

export type AskTalk = Readonly<{
  /** Null while they are read for the first time. */
  questions: readonly QuestionView[] | null;
  hasFailed: boolean;
  /** What is typed and not asked yet; kept whatever happens to the request. */
  typed: string;
  /** A question of this page is on its way. */
  isSending: boolean;
  message: TalkMessage | null;
  model: DraftingModelView | null;
  onType: (words: string) => void;
  onAsk: () => void;
  onCancel: (runId: string) => void;
  onLoad: () => void;
  onAdd: (questionId: string, sentence: number, section: NoteSection) => void;
}>;

export type RerunTalk = Readonly<{
  /** The section that is being drafted again. */
  section: NoteSection | null;
  message: TalkMessage | null;
  onStart: (section: NoteSection) => void;
  onCancel: () => void;
  onClose: () => void;
}>;

type FeedbackTalk = Readonly<{
  /** The language model that drafts the section again with it; null where it is kept alone. */
  model: DraftingModelView | null;
  onOpen: (about: FeedbackAbout) => void;
}>;

/** The sentence that something is said of. */
export type FeedbackAbout = Readonly<{ sentenceId: string; section: NoteSection; text: string }>;

/** Asking beside the case, drafting one section again, and saying what is wrong with a sentence. */
export type Talk = Readonly<{
  ask: AskTalk;
  rerun: RerunTalk;
  feedback: FeedbackTalk;
  /** The tab that was open before the page read the note anew. */
  firstTab: SourceTab | null;
  onTab: (tab: SourceTab) => void;
}>;
