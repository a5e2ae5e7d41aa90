import { describe, expect, it } from "vitest";
import { mergeSpans } from "../detection/merge-spans";
import { isKept } from "../detection/precision-pass";
import { scanText } from "../detection/scanned-text";
import { snapSpan } from "../detection/snap-spans";
import type { Recognizer } from "../recognizers/recognizer";

/** Test notation: what must be found stands between « and ». */
export function readMarked(marked: string): { text: string; values: string[] } {
  const values = [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? "");
  return { text: marked.replace(/[«»]/g, ""), values };
}

/** What one recognizer finds alone, after the precision pass and with edges grown to tokens. */
function valuesOf(recognizer: Recognizer, text: string): string[] {
  const scan = scanText(text);
  const kept = recognizer
    .recognize(scan)
    .filter((candidate) => isKept(scan, candidate))
    .map((candidate) => snapSpan(text, candidate));
  return mergeSpans(kept).map((span) => text.slice(span.start, span.end));
}

/** One test a row: `finds` hold marks, `leaves` are look-alikes in which nothing may be found. */
export function testRecognizer(
  recognizer: Recognizer,
  table: { finds: readonly string[]; leaves: readonly string[] },
): void {
  describe(recognizer.name, () => {
    it.each(table.finds.map((row) => [row]))("finds what is marked in %s", (row) => {
      const { text, values } = readMarked(row);
      expect(values.length).toBeGreaterThan(0);
      expect(valuesOf(recognizer, text)).toEqual(values);
    });
    it.each(table.leaves.map((row) => [row]))("leaves %s alone", (row) => {
      expect(valuesOf(recognizer, row)).toEqual([]);
    });
  });
}
