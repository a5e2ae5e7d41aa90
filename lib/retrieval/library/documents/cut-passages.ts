import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";

/** A stretch of a document: what is embedded, found and cited. */
export type CutPassage = {
  /** The page on which it begins, from 1. */
  readonly page: number;
  /** The last heading before or at its beginning; null when there was none. */
  readonly heading: string | null;
  readonly text: string;
};

const FEWEST_WORDS = 80;
const MOST_WORDS = 180;
const HEADING_WORDS = 12;
const HEADING_LENGTH = 160;
/** A word of more characters is no word; it is cut so that a passage has an end, and never inside a character. */
const MOST_WORD = 200;

type Paragraph = { readonly page: number; readonly text: string; readonly words: number };

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Visible characters alone: what a reader cannot see, no model shall read (`cleanUntrustedText`). */
function clean(text: string): string {
  return cleanUntrustedText(text.normalize("NFC")).text.replace(
    new RegExp(`\\S{${MOST_WORD}}(?=\\S)`, "gu"),
    (part) => `${part} `,
  );
}

/** Lines that stand together are a paragraph, and its line ends are blanks. */
function paragraphsOf(pages: readonly string[]): Paragraph[] {
  return pages.flatMap((page, at) =>
    clean(page)
      .split(/\n[^\S\n]*\n/)
      .map((text) => text.replace(/\s+/g, " ").trim())
      .filter((text) => text !== "")
      .map((text) => ({ page: at + 1, text, words: countWords(text) })),
  );
}

/** Short, no end of a sentence, and it begins like a title. */
function isHeading({ text, words }: Paragraph): boolean {
  return (
    words <= HEADING_WORDS &&
    text.length <= HEADING_LENGTH &&
    !/[.!?;:,]$/.test(text) &&
    /^(?:\d|\p{Lu})/u.test(text) &&
    /\p{L}{3}/u.test(text)
  );
}

/** Parts of at most 180 words, cut between sentences where that can be. */
function splitLong(paragraph: Paragraph): Paragraph[] {
  if (paragraph.words <= MOST_WORDS) return [paragraph];
  const parts: string[][] = [[]];
  for (const sentence of paragraph.text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u)) {
    const words = sentence.split(/\s+/);
    const last = parts.at(-1) ?? [];
    if (last.length + words.length <= MOST_WORDS) last.push(...words);
    else {
      for (let from = 0; from < words.length; from += MOST_WORDS) {
        parts.push(words.slice(from, from + MOST_WORDS));
      }
    }
  }
  return parts
    .filter((words) => words.length > 0)
    .map((words) => ({ page: paragraph.page, text: words.join(" "), words: words.length }));
}

/**
 * Cuts a document into passages of about 80 to 180 words at its paragraphs and headings. Each word of the cleaned text
 * stands in just one passage, in its order: nothing overlaps and nothing is lost. The last may be shorter.
 */
export function cutPassages(pages: readonly string[]): CutPassage[] {
  const passages: CutPassage[] = [];
  let open: { page: number; heading: string | null; parts: string[]; words: number } | null = null;
  let heading: string | null = null;
  const close = (): void => {
    if (open !== null) {
      passages.push({ page: open.page, heading: open.heading, text: open.parts.join("\n") });
    }
    open = null;
  };
  for (const paragraph of paragraphsOf(pages)) {
    const isTitle = isHeading(paragraph);
    if (isTitle) heading = paragraph.text;
    for (const part of splitLong(paragraph)) {
      const words: number = open === null ? 0 : (open as { words: number }).words;
      if (words + part.words > MOST_WORDS || (isTitle && words >= FEWEST_WORDS)) close();
      open ??= { page: part.page, heading, parts: [], words: 0 };
      open.parts.push(part.text);
      open.words += part.words;
    }
  }
  close();
  return passages;
}
