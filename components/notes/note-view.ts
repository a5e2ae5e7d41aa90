import type { CalculationView } from "./review/reading/calculation-view";
import type { MedicineCheckView } from "./review/reading/medicine-check-view";
import type { CaseAssessment } from "@/lib/drafting/assessing/case-assessment.schema";
import type { Fact } from "@/lib/drafting/draft.schema";
import type { Coverage } from "@/lib/drafting/reading/coverage.schema";
import type { Attestation } from "@/lib/phi/attestation.schema";
import type { NoteContent } from "@/lib/notes/note-content.schema";

/** A source document exactly as pasted. */
export type SourceView = Readonly<{ documentId: string; text: string; pastedAt: string }>;

export type PatientLineView = Readonly<{ name: string; bornOn: string; mrn: string }>;

/** Names of the people whose words stand in the note, by id. */
export type PeopleView = Readonly<Record<string, string>>;

/** Everything the review page shows. Times are ISO instants. */
export type ReviewView = Readonly<{
  noteId: string;
  /** "Clinic visit, 17 Nov 2026" */
  title: string;
  /** "SOAP" */
  templateLabel: string;
  versionNumber: number;
  savedAt: string | null;
  source: SourceView;
  content: NoteContent;
  /** What the source says, in source order; offsets into it. */
  facts: readonly Fact[];
  /** Formulas and scores that the facts have inputs for. */
  calculations: readonly CalculationView[];
  /** What the medication table says beside the things to decide, and what it could not check. */
  medicineCheck: MedicineCheckView;
  /** Red flags and diagnoses to think of; offsets into the source. */
  assessment: CaseAssessment;
  /** When emergency mode showed red flags for this text first; null without it. */
  emergencyAt: string | null;
  /** What became of each clause of the source; null for a note that nobody drafted. */
  coverage: Coverage | null;
  me: Readonly<{ id: string; name: string }>;
  people: PeopleView;
  /** Null while the text is not filed in a chart: then it cannot be signed. */
  patient: PatientLineView | null;
  /** The patient's chart, which has similar past notes; null while the text is not filed. */
  chartHref: string | null;
  /** "Nothing left this machine." or what was sent where. */
  disclosure: string;
  /** What was taken out before the draft was made; null where nobody drafted, or before such records were kept. */
  attestation: Attestation | null;
  /** "Signed", "Only the author can edit this text", "Held for a case"; null when it may be edited. */
  readOnlyReason: string | null;
}>;

/** What a change of the content was, for the record and for the next save. */
export type ContentChange =
  | Readonly<{ kind: "edited" | "added" | "deleted" | "moved"; sentenceId: string }>
  | Readonly<{ kind: "decided" | "reopened"; itemId: string }>
  | Readonly<{ kind: "reference_removed" | "reference_restored"; referenceId: string }>
  | Readonly<{ kind: "coded"; codeId: string }>
  | Readonly<{ kind: "undone" }>;

/** What is on screen when somebody presses Sign: the request carries this checksum, a stale one is refused. */
export type SignPreview = Readonly<{ versionNumber: number; checksum: string }>;

export type SignResult =
  Readonly<{ kind: "signed" }> | Readonly<{ kind: "refused"; message: string }>;

/** Something that happened to the note, said above the panes. */
export type ReviewNotice =
  | Readonly<{ kind: "signed_elsewhere"; name: string; at: string }>
  /** Without a version when a save was refused: then what was typed last is in this page only. */
  | Readonly<{ kind: "stale"; at: string; versionNumber: number | null }>
  | Readonly<{ kind: "save_failed"; reference: string | null }>
  | Readonly<{ kind: "not_recorded" }>
  | Readonly<{ kind: "draft_failed" }>;

export type SaveState = "saved" | "unsaved" | "saving" | "failed" | "offline";

export type ExportLinks = Readonly<{ pdfHref: string; textHref: string; bundleHref: string }>;
