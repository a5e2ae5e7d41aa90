import { approvedCodes, codeLine } from "@/lib/notes/code-hint.schema";
import { criticLine, disputedViews } from "@/lib/notes/dissent-log.schema";
import { decidedWithReasons, decisionWords } from "@/lib/notes/decision-words.schema";
import type {
  GridCell,
  NoteContent,
  NoteSection,
  NoteSentence,
} from "@/lib/notes/note-content.schema";
import { originWords, sourceWords, standingReferences } from "@/lib/notes/reference-words.schema";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";
import { citedLines } from "./line-numbers";
import { formatDay, formatInstant } from "./time-text";

/** Everything a copy of a note may show. Times are ISO instants; names are of staff. */
export type ExportedNote = {
  readonly noteId: string;
  readonly status: "draft" | "signed" | "withdrawn";
  readonly content: NoteContent;
  readonly checksum: string;
  readonly version: number;
  /** How many versions there are: "version 3 of 3". */
  readonly versionCount: number;
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
  /** SHA-256 of the public key that signed, 64 hexadecimal digits: what a verifier is told to trust. */
  readonly fingerprint: string | null;
  /** Signed ones only. */
  readonly addenda: readonly {
    readonly number: number;
    readonly text: string;
    readonly by: string;
    readonly signedAt: string;
  }[];
  readonly source: { readonly documentId: string; readonly text: string };
  /** Staff by membership id: who decided what. */
  readonly names: Readonly<Record<string, string>>;
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
  readonly style: "sentences" | "bullets";
  readonly sentences: readonly NoteSentence[];
  /** "Not documented: family history, allergies."; empty when nothing is missing. */
  readonly gaps: string;
};

/** One part of a note alone: everything of one section, or what stands under one heading, counted from 1. */
export type OnlyPart = { readonly section: NoteSection } | { readonly part: number } | null;

/**
 * The sentences under the note's own headings, in reading order, and what its template expects but nobody
 * documented; of one part only when it is given. Headings without either are left out.
 */
export function partsOf(content: NoteContent, only: OnlyPart): ExportedPart[] {
  return arrangeNote(narrowed(content, only))
    .filter((_, index) => only === null || !("part" in only) || only.part === index + 1)
    .map(({ heading, style, sentences, gaps }) => ({
      heading,
      style,
      sentences,
      gaps: gaps.length === 0 ? "" : `Not documented: ${gaps.map(lowerFirst).join(", ")}.`,
    }))
    .filter(({ sentences, gaps }) => sentences.length > 0 || gaps !== "");
}

function narrowed(content: NoteContent, only: OnlyPart): NoteContent {
  if (only === null || !("section" in only)) return content;
  const isWanted = ({ section }: { section: NoteSection }): boolean => section === only.section;
  return {
    ...content,
    sentences: content.sentences.filter(isWanted),
    gaps: content.gaps.filter(isWanted),
  };
}

/** "Family history" in the middle of a sentence; "ECG" stays. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}

/** What stands over the codes in a copy: whose they are. */
export const CODES_HEADING = "Codes approved (ICD-10-CM)";

/** The codes that a clinician approved, one a line; what was proposed and not approved is in no copy. */
export function codeLines({ content }: Pick<ExportedNote, "content">): string[] {
  return approvedCodes(content).map(codeLine);
}

/**
 * What somebody overrode or kept with a reason, one line each: what it was about, what was decided and why, who and when, and
 * the rule behind it. What nobody decided yet is not listed; of a signed note everything is decided.
 */
export function decisionLines(
  { content, names }: Pick<ExportedNote, "content" | "names">,
  timeZone: string,
): string[] {
  return decidedWithReasons(content.attention).map((item) => {
    const { byId, at } = item.decision;
    const made = `${names[byId] ?? "A colleague"}, ${formatInstant(at, timeZone)}`;
    return [item.title, decisionWords(item), made, item.reference]
      .filter((part) => part !== "")
      .join(". ");
  });
}

/**
 * The dissent log in lines: each disputed sentence with who disputes it and why, the lines of the source that are named, and
 * what was decided; then who looked. Empty where nobody took a second look.
 */
export function dissentLines({ content, source }: Pick<ExportedNote, "content" | "source">): {
  readonly disputed: readonly string[];
  readonly critics: readonly string[];
} {
  return {
    disputed: disputedViews(content).map(({ text, since, doubts, decision }) => {
      const said = doubts.map(({ who, words, said: reason, facts }) => {
        const lines = citedLines(facts, source);
        const quoted = reason === "" ? "" : ` It says: “${reason}”`;
        return `${who} ${words}${quoted}${lines === "" ? "" : ` [${lines}]`}`;
      });
      return [
        `“${text}”${since === "" ? "" : ` (${since.toLowerCase()})`}`,
        ...said,
        ...(decision === "" ? [] : [`Decided: ${decision}`]),
      ].join(" ");
    }),
    critics: (content.critique?.critics ?? []).map(criticLine),
  };
}

/** "BP 148/86 mmHg", "K 6.9 mmol/L (critical)" */
export function cellText({ label, value, unit, flag }: GridCell): string {
  const measured = [label, value, unit].filter((part) => part !== "").join(" ");
  return flag === "" ? measured : `${measured} (${flag})`;
}

/**
 * What the grid on the page says and the sentence does not: values that its words leave out, and flags.
 * Nothing that was signed is missing from a copy, and nothing is said twice.
 */
export function cellsBeyond({ text, cells = [] }: NoteSentence): GridCell[] {
  return cells.filter(({ value, flag }) => flag !== "" || !text.includes(value));
}

/**
 * What stood beside the note, one line each; empty when nothing did. Those that somebody took off are not listed, and what
 * a passage says stays in the library's own place: a copy names it.
 */
export function referenceLines({ references }: NoteContent): string[] {
  return standingReferences(references).map((reference, index) => {
    const { title, source, subject } = reference;
    const origin = originWords(reference, formatDay);
    return `${index + 1}. ${title}. ${sourceWords(source, title)} For: ${subject}. ${origin}`;
  });
}

export const REFERENCES = "References consulted";
export const REFERENCES_NOTE =
  "Background, not about this patient; the sentences of the note do not rest on it.";

/** The grade of a sentence as a word; empty for a stated one. A clinician's own has a bar where there is one. */
export const GRADE_WORDS: Readonly<Record<NoteSentence["support"], string>> = {
  stated: "",
  inferred: "[inferred]",
  own: "",
  unsupported: "[no source]",
  contradicted: "[differs from source]",
};
