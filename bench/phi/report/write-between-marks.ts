const BEGIN = "<!-- bench:phi begin -->";
const END = "<!-- bench:phi end -->";

/** A document with `content` between its two marks; the content alone when it has none. */
export function writeBetweenMarks(document: string, content: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) return `${content}\n`;
  return `${document.slice(0, begin + BEGIN.length)}\n\n${content}\n\n${document.slice(end)}`;
}
