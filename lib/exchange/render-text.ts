import { DISSENT_HEADING } from "@/lib/notes/dissent-log.schema";
import { DECIDED_HEADING } from "@/lib/notes/decision-words.schema";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { openingLabel, withLabel } from "@/lib/notes/sentence-label.schema";
import {
  cellsBeyond,
  codeLines,
  CODES_HEADING,
  cellText,
  decisionLines,
  dissentLines,
  GRADE_WORDS,
  identityLine,
  partsOf,
  REFERENCES,
  REFERENCES_NOTE,
  referenceLines,
  signedLine,
  warningOf,
  type ExportedNote,
  type OnlyPart,
} from "./exported-note";
import { citedLines } from "./line-numbers";
import { formatInstant } from "./time-text";

export type TextOptions = {
  readonly timeZone: string;
  /** One part alone, as it is copied into another record; null for the whole note. */
  readonly only: OnlyPart;
};

/**
 * A note as plain text, lines ended by "\n". What is not signed begins with the line that says so, one
 * part as well as the whole. Numbers in brackets are lines of the source.
 */
export function renderText(note: ExportedNote, { timeZone, only }: TextOptions): string {
  const warning = warningOf(note);
  const blocks = [
    ...(warning === null ? [] : [[warning]]),
    ...(only === null ? [headOf(note, timeZone)] : []),
    ...partsOf(note.content, only).map(({ heading, style, sentences, gaps }) => [
      heading.toUpperCase(),
      ...sentences.map((sentence, index) => {
        const line = sentenceLine(sentence, note);
        const labelled = withLabel(line, openingLabel(sentence, sentences[index - 1]));
        return style === "bullets" ? `- ${labelled}` : labelled;
      }),
      ...(gaps === "" ? [] : [gaps]),
    ]),
    ...(only === null
      ? [
          ...codesOf(note),
          ...decisionsOf(note, timeZone),
          ...dissentOf(note),
          ...referenceBlock(note),
          ...tailOf(note, timeZone),
        ]
      : []),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function codesOf(note: ExportedNote): string[][] {
  const lines = codeLines(note);
  return lines.length === 0 ? [] : [[CODES_HEADING.toUpperCase(), ...lines]];
}

function decisionsOf(note: ExportedNote, timeZone: string): string[][] {
  const lines = decisionLines(note, timeZone);
  if (lines.length === 0) return [];
  return [[DECIDED_HEADING.toUpperCase(), ...lines.map((line) => `- ${line}`)]];
}

function dissentOf(note: ExportedNote): string[][] {
  const { disputed, critics } = dissentLines(note);
  if (critics.length === 0) return [];
  return [[DISSENT_HEADING.toUpperCase(), ...disputed.map((line) => `- ${line}`), ...critics]];
}

function headOf(note: ExportedNote, timeZone: string): string[] {
  const { patient, clinic, visit, allergies, version, versionCount } = note;
  const signed = signedLine(note, timeZone);
  return [
    `${clinic}. ${visit}. Version ${version} of ${versionCount}.`,
    ...(patient === null
      ? ["Not filed in a chart."]
      : [
          `${patient.family}, ${patient.given}: ${identityLine(patient)}`,
          `Allergies: ${allergies}`,
        ]),
    ...(signed === null ? [] : [signed]),
  ];
}

function sentenceLine(sentence: NoteSentence, { source }: ExportedNote): string {
  const lines = citedLines(sentence.citations, source);
  const own = sentence.support === "own" ? "[clinician's own words]" : "";
  const cells = cellsBeyond(sentence).map(cellText).join(", ");
  const marks = [
    cells === "" ? "" : `(${cells})`,
    GRADE_WORDS[sentence.support],
    own,
    lines === "" ? "" : `[${lines}]`,
  ];
  return [sentence.text, ...marks].filter((part) => part !== "").join(" ");
}

function referenceBlock({ content }: ExportedNote): string[][] {
  const lines = referenceLines(content);
  return lines.length === 0 ? [] : [[REFERENCES.toUpperCase(), REFERENCES_NOTE, ...lines]];
}

function tailOf(note: ExportedNote, timeZone: string): string[][] {
  return [
    ...note.addenda.map(({ number, by, signedAt, text }) => [
      `ADDENDUM ${number}, ${by}, signed ${formatInstant(signedAt, timeZone)}`,
      text,
    ]),
    [
      `Checksum ${note.checksum}`,
      ...(note.fingerprint === null ? [] : [`Service key ed25519 ${note.fingerprint}`]),
      "Numbers in brackets are lines of the source.",
    ],
  ];
}
