import { templateNameOf } from "@/lib/notes/templates/arrange-note.schema";
import { identityLine, signedLine, warningOf, type ExportedNote } from "./exported-note";
import { MARGIN, SMALL_SIZE, type PdfPage, type TextStyle } from "./pdf-page";

const LEGEND =
  "Numbers at the left are lines of the source. A bar marks words the clinician wrote.";

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
export function drawWhatTheHeadCannotHold(page: PdfPage, note: ExportedNote): void {
  const tooLong = headLines(note, page.width * HEAD_SHARE - 12).filter(
    ({ text, style }) => !page.fits(text, style),
  );
  for (const { text } of tooLong) {
    page.write(text, { x: MARGIN, width: page.width, font: "semibold" });
  }
}

/** Who, where and which version, at the head of every page. */
export function drawHead(page: PdfPage, note: ExportedNote): void {
  const { clinic, visit, version, versionCount } = note;
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
  const template = templateNameOf(note.content);
  const kind = /\b(?:note|letter|summary)\b/i.test(template) ? template : `${template} note`;
  page.stamp(`${kind}, version ${version} of ${versionCount}`, MARGIN + 30, right);
  page.rule(MARGIN + 51, MARGIN, page.width, 1.5);
}

/** The whole checksum and the page's number, so that no page can be taken for one of another note. */
export function drawFoot(page: PdfPage, note: ExportedNote, number: number, count: number): void {
  const y = page.doc.page.height - MARGIN - 22;
  const size = SMALL_SIZE;
  page.rule(y - 4, MARGIN, page.width, 0.5);
  page.stamp(`Checksum ${note.checksum}`, y, { x: MARGIN, width: page.width, size, isCode: true });
  page.stamp(LEGEND, y + 12, { x: MARGIN, width: page.width * 0.8, size });
  page.stamp(`Page ${number} of ${count}`, y + 12, {
    x: MARGIN,
    width: page.width,
    size,
    align: "right",
  });
}

/** Who signed, in a frame above the text; of what is not signed that it is not. */
export function drawSignedLine(page: PdfPage, note: ExportedNote, timeZone: string): void {
  const text = signedLine(note, timeZone) ?? "Not signed: clinical judgment required.";
  const style = { x: MARGIN + 8, width: page.width - 16, font: "semibold" } as const;
  const height = page.heightOf(text, style) + 12;
  page.doc.lineWidth(0.75).rect(MARGIN, page.y, page.width, height).stroke();
  const below = page.y + height;
  page.y += 7;
  page.write(text, style);
  page.y = below + 10;
}
