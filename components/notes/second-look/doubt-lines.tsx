import type { SourceLine } from "../source-lines";
import type { DoubtView } from "@/lib/notes/dissent-log.schema";
import { factWords } from "./second-look-words";

export type DoubtSource = Readonly<{
  documentId: string;
  lines: readonly SourceLine[];
  /** The text as pasted. */
  text: string;
}>;

/** What each critic says of a sentence, and the lines it names. */
export function DoubtLines({
  doubts,
  source,
}: {
  doubts: readonly DoubtView[];
  source: DoubtSource;
}) {
  return doubts.map(({ who, words, said, facts }) => {
    const told = factWords(facts, source.documentId, source.lines, source.text);
    return (
      <span key={who} className="block text-13 text-ink-2">
        <span className="font-semibold">{who}</span> {words}
        {said === "" ? null : ` It says: “${said}”`}
        {told === "" ? null : ` ${told}`}
      </span>
    );
  });
}
