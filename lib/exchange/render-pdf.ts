import { DISSENT_HEADING } from "@/lib/notes/dissent-log.schema";
import { DECIDED_HEADING } from "@/lib/notes/decision-words.schema";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { openingLabel } from "@/lib/notes/sentence-label.schema";
import {
  cellsBeyond,
  cellText,
  codeLines,
  CODES_HEADING,
  decisionLines,
  dissentLines,
  GRADE_WORDS,
  partsOf,
  REFERENCES,
  REFERENCES_NOTE,
  referenceLines,
  type ExportedNote,
} from "./exported-note";
import { citedLines } from "./line-numbers";
import { drawFoot, drawHead, drawSignedLine, drawWhatTheHeadCannotHold } from "./pdf-frame";
import {
  GUTTER,
  MARGIN,
  PdfPage,
  SMALL_SIZE,
  TEXT_SIZE,
  type PageSize,
  type TextRun,
  type TextStyle,
} from "./pdf-page";
import { formatInstant } from "./time-text";

export type PdfOptions = {
  readonly size: PageSize;
  readonly timeZone: string;
  /** Adds the pasted text as an annex with numbered lines. */
  readonly withSource: boolean;
  readonly createdAt: Date;
};

const BAR_GAP = 8;
const NUMBER_STYLE = {
  x: MARGIN,
  width: GUTTER - BAR_GAP - 6,
  size: SMALL_SIZE,
  align: "right",
  wraps: true,
} as const;

/**
 * The printed page of a note: who and which version at the head of each page, the signed line in a frame,
 * line numbers in the gutter, a bar beside the clinician's own words, checksum and page number at the foot.
 */
export async function renderPdf(
  note: ExportedNote,
  options: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { size, createdAt, timeZone } = options;
  const page = new PdfPage({ size, createdAt, title: `Note, version ${note.version}` });
  drawSignedLine(page, note, timeZone);
  drawWhatTheHeadCannotHold(page, note);
  for (const { heading, style, sentences, gaps } of partsOf(note.content, null)) {
    drawHeading(page, heading);
    sentences.forEach((sentence, index) => {
      const label = openingLabel(sentence, sentences[index - 1]);
      const opening = `${style === "bullets" ? "• " : ""}${label === null ? "" : `${label}: `}`;
      drawSentence(page, sentence, note, opening);
    });
    if (gaps !== "") page.write(gaps, bodyStyle(page));
  }
  drawCodes(page, note);
  drawDecisions(page, note, timeZone);
  drawDissent(page, note);
  drawReferences(page, note);
  for (const addendum of note.addenda) drawAddendum(page, addendum, timeZone);
  drawEnd(page, note, timeZone);
  if (options.withSource) drawSource(page, note.source.text);
  page.onEachPage((number, count) => {
    drawHead(page, note);
    drawFoot(page, note, number, count);
  });
  return page.toBytes();
}

function drawCodes(page: PdfPage, note: ExportedNote): void {
  const lines = codeLines(note);
  if (lines.length === 0) return;
  drawHeading(page, CODES_HEADING);
  for (const line of lines) page.write(line, bodyStyle(page));
}

function drawDecisions(page: PdfPage, note: ExportedNote, timeZone: string): void {
  const lines = decisionLines(note, timeZone);
  if (lines.length === 0) return;
  drawHeading(page, DECIDED_HEADING);
  drawBullets(page, lines);
}

function drawDissent(page: PdfPage, note: ExportedNote): void {
  const { disputed, critics } = dissentLines(note);
  if (critics.length === 0) return;
  drawHeading(page, DISSENT_HEADING);
  drawBullets(page, disputed);
  for (const line of critics) page.write(line, bodyStyle(page));
}

function drawBullets(page: PdfPage, lines: readonly string[]): void {
  for (const line of lines) {
    const [bullet, style] = [`• ${line}`, bodyStyle(page)];
    page.keepTogether(page.heightOf(bullet, style));
    page.write(bullet, style);
  }
}

function drawHeading(page: PdfPage, heading: string): void {
  // A heading never stands alone at the foot of a page.
  page.keepTogether(56);
  const x = MARGIN + GUTTER;
  page.y += 4;
  page.write(heading, { x, width: page.width - GUTTER, font: "semibold", size: 11.5 });
  page.rule(page.y, x, page.width - GUTTER, 0.5);
  page.y += 4;
}

const bodyStyle = (page: PdfPage): TextStyle => ({
  x: MARGIN + GUTTER,
  width: page.width - GUTTER,
});

function drawSentence(
  page: PdfPage,
  sentence: NoteSentence,
  note: ExportedNote,
  /** A bullet, the label of a group, or both. */
  opening: string,
): void {
  const words = runsOf(sentence);
  const runs = opening === "" ? words : [{ text: opening, isBold: false }, ...words];
  const style = bodyStyle(page);
  const numbers = citedLines(sentence.citations, note.source);
  const numbersHeight = numbers === "" ? 0 : page.heightOf(numbers, NUMBER_STYLE);
  const text = runs.map((run) => run.text).join("");
  const height = Math.max(page.heightOf(text, style), numbersHeight);
  page.keepTogether(height);
  const [top, pages] = [page.y, page.count];
  page.stamp(numbers, top + 1.5, NUMBER_STYLE);
  page.writeRuns(runs, style);
  if (page.count === pages) page.y = Math.max(page.y, top + numbersHeight);
  if (sentence.support === "own") page.barBeside(MARGIN + GUTTER - BAR_GAP, pages - 1, top);
}

/** Measured values in bold, as on the page's grid; then what the words leave out, and the grade. */
function runsOf(sentence: NoteSentence): TextRun[] {
  const { text, cells = [], support } = sentence;
  const runs: TextRun[] = [];
  let rest = text;
  for (const { label, value } of cells) {
    const measured = `${label} ${value}`;
    const at = rest.indexOf(measured);
    if (at === -1) continue;
    if (at > 0) runs.push({ text: rest.slice(0, at), isBold: false });
    runs.push({ text: measured, isBold: true });
    rest = rest.slice(at + measured.length);
  }
  const beyond = cellsBeyond(sentence).map(cellText).join(", ");
  const marks = [beyond === "" ? "" : `(${beyond})`, GRADE_WORDS[support]];
  const tail = [rest, ...marks.filter((mark) => mark !== "")].join(" ");
  return tail === "" ? runs : [...runs, { text: tail, isBold: false }];
}

function drawReferences(page: PdfPage, { content }: ExportedNote): void {
  const lines = referenceLines(content);
  if (lines.length === 0) return;
  drawHeading(page, REFERENCES);
  for (const line of [REFERENCES_NOTE, ...lines]) {
    const style = { ...bodyStyle(page), size: SMALL_SIZE };
    page.keepTogether(page.heightOf(line, style));
    page.write(line, style);
  }
}

function drawAddendum(
  page: PdfPage,
  { number, by, signedAt, text }: ExportedNote["addenda"][number],
  timeZone: string,
): void {
  page.keepTogether(60);
  page.y += 10;
  page.rule(page.y, MARGIN, page.width, 0.5);
  page.y += 6;
  const style = { x: MARGIN, width: page.width };
  const title = `Addendum ${number}, ${by}, signed ${formatInstant(signedAt, timeZone)}`;
  page.write(title, { ...style, font: "semibold" });
  page.write(text, style);
}

/** How the note was signed and how to check it: at the foot of the note's last page. */
function drawEnd(page: PdfPage, note: ExportedNote, timeZone: string): void {
  if (note.signedAt === null) return;
  const time = formatInstant(note.signedAt, timeZone);
  const rows: readonly (readonly [string, string, boolean])[] = [
    ["Signed with", `Signed-in session, attested by this server, ${time}`, false],
    ["Checksum", note.checksum, true],
    ["Service key", `ed25519 ${note.fingerprint ?? ""}`, true],
    ["To check", "provenote note verify FILE", true],
  ];
  const height = rows.length * 15 + 8;
  page.keepTogether(height + 10);
  page.y = page.bottom - height;
  page.rule(page.y, MARGIN, page.width, 0.5);
  page.y += 5;
  for (const [label, value, isCode] of rows) {
    page.stamp(label, page.y, { x: MARGIN, width: 80, size: SMALL_SIZE });
    const style = { x: MARGIN + 82, width: page.width - 82, size: SMALL_SIZE, isCode };
    page.stamp(value, page.y, style);
    page.y += 15;
  }
}

function drawSource(page: PdfPage, source: string): void {
  page.addPage();
  const style = bodyStyle(page);
  page.write("Source, as pasted", { ...style, font: "semibold", size: 11.5 });
  page.y += 4;
  source.split("\n").forEach((line, index) => {
    const text = line.trim() === "" ? " " : line.replace(/\r$/, "");
    const height = page.heightOf(text, style);
    page.keepTogether(height);
    page.stamp(String(index + 1), page.y + 1.5, NUMBER_STYLE);
    page.write(text, { ...style, size: TEXT_SIZE });
  });
}
