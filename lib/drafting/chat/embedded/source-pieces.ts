import type { Span } from "@/lib/notes/note-content.schema";
import { readAge } from "../../clauses/read-age";
import type { HeadingKind } from "../../clauses/section-headings";
import type { Fact } from "../../draft.schema";
import { extractClauses, type Clauses } from "../../extract-clauses";
import { extractFacts } from "../../extract-facts";

/** A stretch of the source that can be quoted on its own: a clause under its heading, or a question with its answer. */
export type SourcePiece = Readonly<{
  /** UTF-16 offsets into the source; a heading first, where the piece needs it to be understood. */
  spans: readonly Span[];
  /** As it is quoted: the words of the source, nothing else. */
  quote: string;
  /** What is searched; heading words are no content. */
  text: string;
  kind: HeadingKind | null;
  facts: readonly Fact[];
}>;

/** Cuts a source text into pieces that can be quoted, in source order, each with the facts it states. Pure. */
export function sourcePieces(source: string): SourcePiece[] {
  const clauses = extractClauses(source);
  const facts = extractFacts(clauses.sources, readAge(source));
  const bare = clauses.mode === "note" ? notePieces(source, clauses) : talkPieces(source, clauses);
  return bare.map((piece) => ({
    ...piece,
    facts: facts.filter((fact) =>
      fact.spans.some((span) =>
        piece.spans.some(({ start, end }) => start <= span.start && span.end <= end),
      ),
    ),
  }));
}

type Bare = Omit<SourcePiece, "facts">;

function notePieces(source: string, { structure }: Extract<Clauses, { mode: "note" }>): Bare[] {
  return structure.clauses
    .filter(({ kind }) => kind !== "header" && kind !== "signature")
    .map(({ start, end, heading, kind }) => {
      const text = oneLine(source.slice(start, end));
      const before = heading === undefined ? "" : oneLine(source.slice(heading.start, heading.end));
      const isApart = heading !== undefined && heading.end <= start && before !== "";
      return {
        spans: isApart ? [heading, { start, end }] : [{ start, end }],
        quote: isApart ? `${before.replace(/:$/, "")}: ${text}` : text,
        text,
        kind,
      };
    })
    .filter(({ text }) => text !== "");
}

/** A question says something only with what is answered: both stand in one piece. */
function talkPieces(source: string, { talk }: Extract<Clauses, { mode: "talk" }>): Bare[] {
  return talk.flatMap((clause, index) => {
    const before = talk[index - 1];
    if (clause.isQuestion) {
      const answer = talk[index + 1];
      if (answer === undefined || answer.isQuestion || answer.speaker === clause.speaker) return [];
      return [pieceOf(source, [...clause.spans, ...answer.spans])];
    }
    // What answers a question stands in that question's piece; said on, it stands alone.
    const isAnswer = before?.isQuestion === true && before.speaker !== clause.speaker;
    const isBareAnswer = isAnswer && clause.tokens.length < 6;
    return isBareAnswer ? [] : [pieceOf(source, clause.spans)];
  });
}

function pieceOf(source: string, spans: readonly Span[]): Bare {
  const quote = spans.map(({ start, end }) => oneLine(source.slice(start, end))).join(" … ");
  return { spans, quote, text: quote, kind: null };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
