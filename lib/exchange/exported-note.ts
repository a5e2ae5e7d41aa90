import type { NoteContent, NoteSection, NoteSentence } from "@/lib/notes/note-content.schema";
import { formatDay, formatInstant } from "./time-text";

/** Everything a copy of a note may show. Times are ISO instants; names are of staff. */
export type ExportedNote = {
  readonly noteId: string;
  readonly status: "draft" | "signed" | "withdrawn";
  readonly content: NoteContent;
  readonly checksum: string;
  readonly version: number;
  readonly clinic: string;
  /** "Clinic visit, 17 Nov 2026"; "Not filed" while the text has no chart. */
  readonly visit: string;
  readonly patient: {
    readonly family: string;
    readonly given: string;
    readonly birthDate: string;
    readonly sex: string;
    readonly ageYears: number;
    readonly mrn: string;
  } | null;
  readonly allergies: string;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly keyId: string | null;
  /** Signed ones only. */
  readonly addenda: readonly {
    readonly number: number;
    readonly text: string;
    readonly by: string;
    readonly signedAt: string;
  }[];
  readonly source: { readonly documentId: string; readonly text: string };
};

export const UNSIGNED = "UNSIGNED AI-GENERATED DRAFT";
export const WITHDRAWN = "WITHDRAWN NOTE: DO NOT RELY ON IT";

/** The line that must come first; null for a note that is signed and stands. */
export function warningOf({ status }: Pick<ExportedNote, "status">): string | null {
  if (status === "draft") return UNSIGNED;
  return status === "withdrawn" ? WITHDRAWN : null;
}

/** "AI-assisted; reviewed and signed by NAME, 17 Nov 2026 16:02 EST (21:02 UTC)"; null for a draft. */
export function signedLine(note: ExportedNote, timeZone: string): string | null {
  if (note.signedBy === null || note.signedAt === null) return null;
  const how = note.content.drafter === "none" ? "Reviewed" : "AI-assisted; reviewed";
  return `${how} and signed by ${note.signedBy}, ${formatInstant(note.signedAt, timeZone)}`;
}

/** "58 y, male, born 11 Mar 1968, MRN 4471-0926" */
export function identityLine(patient: NonNullable<ExportedNote["patient"]>): string {
  const { ageYears, sex, birthDate, mrn } = patient;
  return `${ageYears} y, ${sex}, born ${formatDay(birthDate)}, MRN ${mrn}`;
}

export type ExportedPart = {
  readonly heading: string;
  readonly sentences: readonly NoteSentence[];
};

type Heading = { readonly heading: string; readonly sections: readonly NoteSection[] };

const HEADINGS: Readonly<Record<NoteContent["template"], readonly Heading[]>> = {
  soap: [
    { heading: "Subjective", sections: ["subjective"] },
    { heading: "Objective", sections: ["objective_exam", "objective_results"] },
    { heading: "Assessment and plan", sections: ["assessment_and_plan"] },
  ],
  encounter: [
    { heading: "History of present illness", sections: ["subjective"] },
    { heading: "Physical exam", sections: ["objective_exam"] },
    { heading: "Results", sections: ["objective_results"] },
    { heading: "Assessment and plan", sections: ["assessment_and_plan"] },
  ],
};

/**
 * The sentences under the template's headings, in reading order; of one section only when it is given.
 * Headings without a sentence are left out.
 */
export function partsOf(content: NoteContent, only: NoteSection | null): ExportedPart[] {
  return HEADINGS[content.template]
    .map(({ heading, sections }) => ({
      heading,
      sentences: sections
        .filter((section) => only === null || section === only)
        .flatMap((wanted) => content.sentences.filter(({ section }) => section === wanted)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** The grade of a sentence as a word; empty for a stated one. A clinician's own has a bar where there is one. */
export const GRADE_WORDS: Readonly<Record<NoteSentence["support"], string>> = {
  stated: "",
  inferred: "[inferred]",
  own: "",
  unsupported: "[no source]",
  contradicted: "[differs from source]",
};
