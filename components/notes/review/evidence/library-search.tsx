"use client";

import { useState, type SyntheticEvent } from "react";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/text-field";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import type { EvidenceServer, SearchView } from "./evidence-view";
import { FoundPassage } from "./found-passage";

export type LibrarySearchProps = {
  server: EvidenceServer;
  /** The sentence that is selected in the note: what a passage would stand beside. */
  selected: NoteSentence | null;
  /** What to look for where nobody looked before; null where somebody did. */
  again: string | null;
  /** Whether this passage stands beside the selected sentence already. */
  isAttached: (passageId: string) => boolean;
};

const LONGEST = 300;

/** Asks the library in one's own words; what it finds may be put beside the sentence that is selected. */
export function LibrarySearch({ server, selected, again, isAttached }: LibrarySearchProps) {
  const [query, setQuery] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [result, setResult] = useState<SearchView | null>(null);
  const look = async (words: string): Promise<void> => {
    if (words.length < 2 || isBusy) return;
    setIsBusy(true);
    setResult(await server.search(words));
    setIsBusy(false);
  };
  const search = (): void => void look(query.trim());
  const lookAgain = (words: string): void => {
    setQuery(words);
    void look(words);
  };
  return (
    <section aria-label="Search the library" className="border-t border-line px-6 py-3 max-lg:px-4">
      {again === null ? null : (
        <Button
          size="control"
          className="mb-3"
          aria-disabled={isBusy}
          onClick={() => lookAgain(again)}
        >
          Look for what this note assesses
        </Button>
      )}
      <QueryForm query={query} isBusy={isBusy} onQuery={setQuery} onSearch={search} />
      <div role="status">{result === null ? null : <ResultWords result={result} />}</div>
      {result?.state === "found" && result.passages.length > 0 ? (
        <ul>
          {result.passages.map((passage) => (
            <FoundPassage
              key={passage.passageId}
              passage={passage}
              selected={selected}
              isAttached={isAttached(passage.passageId)}
              onAttach={(sentenceId) => server.attach(passage, sentenceId)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

type QueryFormProps = {
  query: string;
  isBusy: boolean;
  onQuery: (query: string) => void;
  onSearch: () => void;
};

function QueryForm({ query, isBusy, onQuery, onSearch }: QueryFormProps) {
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSearch();
  };
  return (
    <form onSubmit={submit}>
      <div className="flex items-start gap-2">
        <TextField
          label="Search the library"
          type="search"
          value={query}
          maxLength={LONGEST}
          autoComplete="off"
          spellCheck={false}
          className="flex-1"
          hint="Names and numbers are taken out before the search. Each search is logged, without its words."
          onChange={(event) => onQuery(event.target.value)}
        />
        <Button
          type="submit"
          size="control"
          className="mt-5.5"
          aria-disabled={isBusy || query.trim().length < 2}
        >
          {isBusy ? "Searching" : "Search"}
        </Button>
      </div>
    </form>
  );
}

/** What the search came to, in one line. */
function ResultWords({ result }: { result: SearchView }) {
  const { words, isTrouble } = resultWords(result);
  return (
    <p className={`mt-2 text-15 ${isTrouble ? "font-semibold text-warn" : "text-ink-2"}`}>
      {words}
    </p>
  );
}

function resultWords(result: SearchView): { words: string; isTrouble: boolean } {
  switch (result.state) {
    case "failed":
      return { words: result.message, isTrouble: true };
    case "empty":
      return {
        words: "Nothing was searched: without names and numbers, no words were left.",
        isTrouble: true,
      };
    case "blocked":
      return {
        words: `Nothing was searched: your words still hold ${result.kinds.join(", ")}. Take it out and search again.`,
        isTrouble: true,
      };
    case "found": {
      const taken =
        result.takenOut === 0 ? "" : "Names and numbers were taken out before the search. ";
      const found = result.passages.length === 0 ? "Nothing in the library fits." : "";
      return { words: `${taken}${found}`, isTrouble: false };
    }
  }
}
