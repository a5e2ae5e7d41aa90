import { join } from "node:path";
import PDFDocument from "pdfkit";
import { env } from "@/lib/env";

export type PageSize = "A4" | "LETTER";
export type FontName = "regular" | "semibold";
/** Words of a paragraph in one weight. */
export type TextRun = { readonly text: string; readonly isBold: boolean };

/** Black on white; lengths in points. 18 mm of margin, text in 10.5 on 15. */
export const MARGIN = (18 / 25.4) * 72;
export const GUTTER = 46;
export const TEXT_SIZE = 10.5;
export const SMALL_SIZE = 9;
const LEADING = 15;
const HEAD_HEIGHT = 60;
const FOOT_HEIGHT = 34;

/** OpenType: tabular figures, slashed zero. */
const CODE_FEATURES: PDFKit.Mixins.OpenTypeFeatures[] = ["tnum", "zero"];

const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular: "source-sans/TTF/SourceSans3-Regular.ttf",
  semibold: "source-sans/TTF/SourceSans3-Semibold.ttf",
};

/** The fonts lie where npm put them. */
const fontFile = (name: FontName): string =>
  join(env().PROVENOTE_ROOT, "node_modules", FONT_FILES[name]);

type FontWithGlyphs = { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };

/**
 * A document whose pages all have room for the same head and foot, and a cursor that goes down the page.
 * The head and foot are drawn at the end, when the number of pages is known.
 */
export class PdfPage {
  readonly doc: PDFKit.PDFDocument;
  /** Where the next thing goes. */
  y: number;

  constructor(options: {
    readonly size: PageSize;
    readonly title: string;
    readonly createdAt: Date;
  }) {
    this.doc = new PDFDocument({
      size: options.size,
      margins: {
        top: MARGIN + HEAD_HEIGHT,
        bottom: MARGIN + FOOT_HEIGHT,
        left: MARGIN,
        right: MARGIN,
      },
      bufferPages: true,
      // Else the document opens with Helvetica, which has no ≥ and is not embedded.
      font: fontFile("regular"),
      lang: "en",
      displayTitle: true,
      info: { Title: options.title, Creator: "Provenote", CreationDate: options.createdAt },
    });
    this.doc.registerFont("regular", fontFile("regular"));
    this.doc.registerFont("semibold", fontFile("semibold"));
    this.y = this.doc.page.margins.top;
  }

  get width(): number {
    return this.doc.page.width - 2 * MARGIN;
  }

  /** Pages so far. */
  get count(): number {
    return this.doc.bufferedPageRange().count;
  }

  get bottom(): number {
    return this.doc.page.height - this.doc.page.margins.bottom;
  }

  /** Begins a new page unless this much room is left; what no page could hold begins where it is. */
  keepTogether(height: number): void {
    const isTallerThanPage = height > this.bottom - this.doc.page.margins.top;
    if (this.y + height <= this.bottom || isTallerThanPage) return;
    this.addPage();
  }

  addPage(): void {
    this.doc.addPage();
    this.y = this.doc.page.margins.top;
  }

  /** Sets font and size; the gap makes the lines stand 15 points apart at the text's size. */
  setFont(font: FontName, size: number): number {
    this.doc.font(font).fontSize(size).fillColor("#000000");
    return Math.max(0, size * (LEADING / TEXT_SIZE) - this.doc.currentLineHeight());
  }

  heightOf(text: string, style: TextStyle): number {
    const lineGap = this.setFont(style.font ?? "regular", style.size ?? TEXT_SIZE);
    return this.doc.heightOfString(this.printable(text), { width: style.width, lineGap });
  }

  /** Writes text at the cursor, over as many pages as it needs, and moves the cursor below it. */
  write(text: string, style: TextStyle): void {
    const lineGap = this.setFont(style.font ?? "regular", style.size ?? TEXT_SIZE);
    const { x, width, align = "left" } = style;
    this.doc.text(this.printable(text), x, this.y, { width, align, lineGap });
    this.y = this.doc.y;
  }

  /** As {@link write}, for a paragraph whose runs differ in weight. */
  writeRuns(runs: readonly TextRun[], { x, width }: TextStyle): void {
    let isFirst = true;
    runs.forEach(({ text, isBold }, index) => {
      const lineGap = this.setFont(isBold ? "semibold" : "regular", TEXT_SIZE);
      const options = { width, lineGap, continued: index < runs.length - 1 };
      if (isFirst) this.doc.text(this.printable(text), x, this.y, options);
      else this.doc.text(this.printable(text), options);
      isFirst = false;
    });
    this.y = this.doc.y;
  }

  fits(text: string, style: TextStyle): boolean {
    this.setFont(style.font ?? "regular", style.size ?? TEXT_SIZE);
    return this.doc.widthOfString(this.printable(text)) <= style.width;
  }

  /** Writes at a place of its own, cursor and margins left alone; one line unless `wraps`. */
  stamp(text: string, y: number, style: TextStyle & { readonly wraps?: boolean }): void {
    const { bottom } = this.doc.page.margins;
    // Below the margin pdfkit would begin a new page.
    this.doc.page.margins.bottom = 0;
    const lineGap = this.setFont(style.font ?? "regular", style.size ?? TEXT_SIZE);
    const { x, width, align = "left", wraps: lineBreak = false, isCode = false } = style;
    const code = isCode ? { features: CODE_FEATURES, characterSpacing: 0.3 } : {};
    this.doc.text(this.printable(text), x, y, { width, align, lineGap, lineBreak, ...code });
    this.doc.page.margins.bottom = bottom;
  }

  rule(y: number, x: number, width: number, weight: number): void {
    this.doc
      .lineWidth(weight)
      .strokeColor("#000000")
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  }

  /** A bar at the left of what was written from `top` of one page down to the cursor. */
  barBeside(x: number, firstPage: number, top: number): void {
    const { start } = this.doc.bufferedPageRange();
    for (let index = firstPage; index < this.count; index += 1) {
      this.doc.switchToPage(start + index);
      const from = index === firstPage ? top : this.doc.page.margins.top;
      const to = index === this.count - 1 ? this.y : this.bottom;
      this.doc.rect(x, from, 1.75, to - from - 2).fill("#000000");
    }
  }

  /** Draws on every page, with its number from 1 and how many there are. */
  onEachPage(draw: (number: number, count: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(start + index);
      draw(index + 1, count);
    }
  }

  async toBytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      this.doc.on("end", resolve);
      this.doc.on("error", reject);
    });
    this.doc.end();
    await done;
    return new Uint8Array(Buffer.concat(chunks));
  }

  /**
   * What the fonts can show: a character without a glyph becomes its code point, "[U+4E2D]", so that
   * nothing of a signed text vanishes into an empty box.
   */
  private printable(text: string): string {
    const { font } = (this.doc as unknown as { readonly _font: FontWithGlyphs })._font;
    return [...text.replace(/\r\n?/g, "\n").replace(/\t/g, "    ")]
      .map((character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        if (character === "\n" || font.hasGlyphForCodePoint(codePoint)) return character;
        return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
      })
      .join("");
  }
}

export type TextStyle = {
  readonly x: number;
  readonly width: number;
  readonly font?: FontName;
  readonly size?: number;
  readonly align?: "left" | "right" | "center";
  /** Checksums and numbers that people compare: figures of one width, a slash through the zero. */
  readonly isCode?: boolean;
};
