import { readFileSync } from "node:fs";
import type { BenchCase, GoldSpan } from "./bench-case";

const MARK = /«([A-Z_]+)\|([^»]*)»/g;

/** Reads one written case: «LABEL|value» marks an identifier, everything else identifies nobody. */
export function readMarkedCase(id: string, marked: string): BenchCase {
  const spans: GoldSpan[] = [];
  let [text, at] = ["", 0];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index);
    const [whole, label = "", value = ""] = match;
    spans.push({ start: text.length, end: text.length + value.length, label });
    text += value;
    at = match.index + whole.length;
  }
  return { id, text: text + marked.slice(at), spans };
}

/** The set written for this measure: many styles, synthetic people, a fifth without any identifier. */
export function readWrittenCases(file: string): BenchCase[] {
  return readFileSync(file, "utf8")
    .trim()
    .split(/\n%%\n/)
    .map((marked, order) => readMarkedCase(`written-${order + 1}`, marked));
}
