"use client";

import { useId, useState } from "react";
import { formatDay } from "../../../ui/time-text";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import { isUnresolved, originWords, sourceWords } from "@/lib/notes/reference-words.schema";

type PassageProps = {
  passage: Pick<
    ReferenceCitation,
    | "title"
    | "source"
    | "quote"
    | "kind"
    | "writtenOn"
    | "page"
    | "status"
    | "isResolved"
    | "register"
    | "checked"
  >;
};

/** Longer ones fold: the first words tell whether it is worth reading. */
const FOLD_FROM = 220;

/** One passage: its title, what it cites, its own words on a neutral ground, and who wrote and read it. Rendered as text. */
export function PassageQuote({ passage }: PassageProps) {
  const { title, source, quote } = passage;
  const [isOpen, setIsOpen] = useState(false);
  const quoteId = useId();
  const isLong = quote.length > FOLD_FROM;
  return (
    <>
      <h4 className="text-15 font-semibold">{title}</h4>
      <p className="text-13 text-ink-2">{sourceWords(source, title)}</p>
      <blockquote
        id={quoteId}
        className="mt-1.5 border-l-2 border-line-strong bg-sunken px-3 py-1.5 text-15 print:hidden"
      >
        <p className={`whitespace-pre-line ${isLong && !isOpen ? "line-clamp-2" : ""}`}>{quote}</p>
      </blockquote>
      {isLong ? (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={quoteId}
          onClick={() => setIsOpen(!isOpen)}
          className="rounded-tag text-13 text-accent underline underline-offset-2 max-lg:min-h-10 print:hidden"
        >
          {isOpen ? "Show less" : "Show the whole passage"}
        </button>
      ) : null}
      <p className={`text-13 ${isUnresolved(passage) ? "font-semibold text-warn" : "text-ink-2"}`}>
        {originWords(passage, formatDay)}
      </p>
    </>
  );
}
