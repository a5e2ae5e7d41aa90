import { UsageError } from "../bench-options";

const BEGIN = "<!-- bench:phi begin -->";
const END = "<!-- bench:phi end -->";

/**
 * A document with `content` between its two marks; the content alone for a new file.
 * @throws UsageError for a document that has words but no marks: it would be lost.
 */
export function writeBetweenMarks(document: string, content: string): string {
  if (document.trim() === "") return `${content}\n`;
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) {
    throw new UsageError(`The file has no place for the tables: ${BEGIN} and ${END}.`);
  }
  return `${document.slice(0, begin + BEGIN.length)}\n\n${content}\n\n${document.slice(end)}`;
}
