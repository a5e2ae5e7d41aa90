import type { NoteSentence } from "@/lib/notes/note-content.schema";
import {
  GRADE_WORDS,
  identityLine,
  partsOf,
  signedLine,
  warningOf,
  type ExportedNote,
} from "./exported-note";
import { citedLines } from "./line-numbers";
import {
  GUTTER,
  MARGIN,
  PdfPage,
  SMALL_SIZE,
  TEXT_SIZE,
  type PageSize,
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
const LEGEND =
  "Numbers at the left are lines of the source. A bar marks words the clinician wrote.";

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
  for (const { heading, sentences } of partsOf(note.content, null)) {
    drawHeading(page, heading);
    for (const sentence of sentences) drawSentence(page, sentence, note);
  }
  for (const addendum of note.addenda) drawAddendum(page, addendum, timeZone);
  drawEnd(page, note, timeZone);
  if (options.withSource) drawSource(page, note.source.text);
  page.onEachPage((number, count) => {
    drawHead(page, note);
    drawFoot(page, note, number, count);
  });
  return page.toBytes();
}

type HeadLine = {
  readonly text: string;
  /** What stands in the head when the text is too long for it; the whole text then stands on page 1. */
  readonly short: string;
  readonly y: number;
  readonly style: TextStyle;
};

const HEAD_SHARE = 0.62;

function headLines({ patient, allergies }: ExportedNote, width: number): HeadLine[] {
  const left = { x: MARGIN, width };
  const nameStyle = { ...left, font: "semibold", size: 13 } as const;
  if (patient === null) {
    return [{ text: "Not filed in a chart", short: "Not filed", y: MARGIN, style: nameStyle }];
  }
  return [
    {
      text: `${patient.family}, ${patient.given}`,
      short: "Name on page 1",
      y: MARGIN,
      style: nameStyle,
    },
    { text: identityLine(patient), short: "Identity on page 1", y: MARGIN + 18, style: left },
    {
      text: `Allergies: ${allergies}`,
      short: "Allergies: listed on page 1",
      y: MARGIN + 33,
      style: { ...left, font: "semibold" },
    },
  ];
}

/** An allergy that is cut off is an allergy that is not read: what is too long for the head stands here in full. */
function drawWhatTheHeadCannotHold(page: PdfPage, note: ExportedNote): void {
  const tooLong = headLines(note, page.width * HEAD_SHARE - 12).filter(
    ({ text, style }) => !page.fits(text, style),
  );
  for (const { text } of tooLong) {
    page.write(text, { x: MARGIN, width: page.width, font: "semibold" });
  }
}

function drawHead(page: PdfPage, note: ExportedNote): void {
  const { clinic, visit, version } = note;
  const half = page.width * HEAD_SHARE;
  const warning = warningOf(note);
  if (warning !== null) {
    page.stamp(warning, MARGIN - 22, {
      x: MARGIN,
      width: page.width,
      font: "semibold",
      size: 12,
      align: "center",
    });
  }
  const head = headLines(note, half - 12);
  for (const { text, short, y, style } of head) {
    page.stamp(page.fits(text, style) ? text : short, y, style);
  }
  const right = { x: MARGIN + half, width: page.width - half, align: "right" } as const;
  page.stamp(clinic, MARGIN, { ...right, font: "semibold" });
  page.stamp(visit, MARGIN + 15, right);
  const template = note.content.template === "soap" ? "SOAP note" : "Encounter note";
  page.stamp(`${template}, version ${version}`, MARGIN + 30, right);
  page.rule(MARGIN + 51, MARGIN, page.width, 1.5);
}

function drawFoot(page: PdfPage, note: ExportedNote, number: number, count: number): void {
  const y = page.doc.page.height - MARGIN - 22;
  const size = SMALL_SIZE;
  page.rule(y - 4, MARGIN, page.width, 0.5);
  page.stamp(`Checksum ${note.checksum}`, y, { x: MARGIN, width: page.width, size });
  page.stamp(LEGEND, y + 12, { x: MARGIN, width: page.width * 0.8, size });
  page.stamp(`Page ${number} of ${count}`, y + 12, {
    x: MARGIN,
    width: page.width,
    size,
    align: "right",
  });
}

function drawSignedLine(page: PdfPage, note: ExportedNote, timeZone: string): void {
  const text = signedLine(note, timeZone) ?? "Not signed: clinical judgment required.";
  const style = { x: MARGIN + 8, width: page.width - 16, font: "semibold" } as const;
  const height = page.heightOf(text, style) + 12;
  page.doc.lineWidth(0.75).rect(MARGIN, page.y, page.width, height).stroke();
  const below = page.y + height;
  page.y += 7;
  page.write(text, style);
  page.y = below + 10;
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

function drawSentence(page: PdfPage, sentence: NoteSentence, note: ExportedNote): void {
  const grade = GRADE_WORDS[sentence.support];
  const text = grade === "" ? sentence.text : `${sentence.text} ${grade}`;
  const style = { x: MARGIN + GUTTER, width: page.width - GUTTER };
  const numbers = citedLines(sentence.citations, note.source);
  const numbersHeight = numbers === "" ? 0 : page.heightOf(numbers, NUMBER_STYLE);
  const height = Math.max(page.heightOf(text, style), numbersHeight);
  page.keepTogether(Math.min(height, page.bottom - page.doc.page.margins.top));
  const top = page.y;
  page.stamp(numbers, top + 1.5, NUMBER_STYLE);
  if (sentence.support === "own") {
    const barHeight = Math.min(height, page.bottom - top) - 2;
    page.doc.rect(MARGIN + GUTTER - BAR_GAP, top, 1.75, barHeight).fill("#000000");
  }
  const pages = page.count;
  page.write(text, style);
  if (page.count === pages) page.y = Math.max(page.y, top + numbersHeight);
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

function drawEnd(page: PdfPage, note: ExportedNote, timeZone: string): void {
  if (note.signedAt === null) return;
  const rows: readonly (readonly [string, string])[] = [
    ["Signed", `${formatInstant(note.signedAt, timeZone)}, attested by this clinic's server`],
    ["Checksum", note.checksum],
    ["Service key", `ed25519 ${note.keyId ?? ""}`],
    ["To check", "provenote note verify FILE, with the bundle of this note"],
  ];
  page.keepTogether(rows.length * 13 + 16);
  page.y += 10;
  page.rule(page.y, MARGIN, page.width, 0.5);
  page.y += 6;
  for (const [label, value] of rows) {
    const top = page.y;
    page.stamp(label, top, { x: MARGIN, width: 70, size: SMALL_SIZE });
    page.write(value, { x: MARGIN + 72, width: page.width - 72, size: SMALL_SIZE });
  }
}

function drawSource(page: PdfPage, source: string): void {
  page.addPage();
  const style = { x: MARGIN + GUTTER, width: page.width - GUTTER };
  page.write("Source, as pasted", { ...style, font: "semibold", size: 11.5 });
  page.y += 4;
  source.split("\n").forEach((line, index) => {
    const text = line.trim() === "" ? " " : line.replace(/\r$/, "");
    const height = page.heightOf(text, style);
    page.keepTogether(Math.min(height, page.bottom - page.doc.page.margins.top));
    page.stamp(String(index + 1), page.y + 1.5, NUMBER_STYLE);
    page.write(text, { ...style, size: TEXT_SIZE });
  });
}
