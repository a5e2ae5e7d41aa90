import type { Attestation, DetectorFamily } from "@/lib/phi/attestation.schema";
import type { IdentifierMark, IdentifierSpan } from "@/lib/phi/identifier.schema";

export const TEXT_LIMIT = 200_000;

/** A recognised identifier, who found it, and what stands for it in what a model would see: "[NAME_1]", "90 or older". */
export type RecognisedSpan = IdentifierSpan &
  Readonly<{ placeholder: string; detector: DetectorFamily }>;

/** The server's answer for one state of the text, told apart by `revision`. */
export type CheckView = Readonly<{
  revision: number;
  /** `rules` is the answer while somebody types; `full` follows on the pause. */
  depth: "rules" | "full";
  spans: readonly RecognisedSpan[];
  /** What the second, independent check said of the text without its identifiers. */
  secondCheck: "clear" | "found";
  /** What would be attested of a draft made now; null while only the rules have run. */
  attestation: Attestation | null;
}>;

export type CheckState = "idle" | "checking" | "failed";

/** What the box holds, handed out on every change; `revision` grows by one each time. */
export type PasteChange = Readonly<{
  revision: number;
  text: string;
  marks: readonly IdentifierMark[];
}>;

export type ChartLineView = Readonly<{
  /** "Brennick, Harold" */
  name: string;
  /** "58 y, male" */
  ageAndSex: string;
  bornOn: string;
  mrn: string;
}>;

/** What chart the text belongs to, as far as is known. */
export type ChartMatchView =
  | Readonly<{ kind: "unknown" }>
  | Readonly<{ kind: "match"; chart: ChartLineView; matchedOn: readonly string[] }>
  | Readonly<{ kind: "filed"; chart: ChartLineView }>
  | Readonly<{ kind: "none" }>;

export type SampleView = Readonly<{ id: string; title: string; about: string; text: string }>;

export type PasteSaveState = "saved" | "saving" | "unsaved" | "failed" | "offline";

/** What is said above the panes, with its ways out. */
export type PasteNotice =
  | Readonly<{ kind: "old_text"; at: string }>
  | Readonly<{
      kind: "blocked";
      counts: readonly Readonly<{ label: string; count: number }>[];
      /** Why no review could be asked for. */
      problem?: string;
    }>
  | Readonly<{ kind: "review"; review: ReviewNotice }>
  | Readonly<{ kind: "draft_failed"; reference: string | null }>
  /** What leaves was confirmed for a model that has been changed since. */
  | Readonly<{ kind: "leaving_moved" }>
  | Readonly<{ kind: "not_recorded" }>
  /** The clinic withdrew its signature while the page was open. */
  | Readonly<{ kind: "emergency_off" }>
  | Readonly<{ kind: "not_saved" }>;

/** Where a text stands that was sent to the privacy reviewer. */
export type ReviewNotice =
  | Readonly<{ status: "open"; askedAt: string }>
  | Readonly<{ status: "goes_on"; noteId: string }>
  | Readonly<{ status: "ended" | "taken_back" }>;

/** What will draft, and where: a line beside the button, and where the text goes. */
export type DrafterView = Readonly<{
  detail: string;
  destination: string;
  /** Some of it gets the text as it is written, without being asked about. */
  isWritten: boolean;
}>;

/** The layout a draft gets: which can be chosen, and which is. */
export type TemplatePickView = Readonly<{
  /** `keepAs` names the template whatever its version: what is remembered until the next page. */
  options: readonly Readonly<{ value: string; label: string; keepAs: string }>[];
  chosen: string;
}>;
