"use client";

import { Ban } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "../../../ui/button";
import type { LiteratureView } from "@/lib/drafting/literature/literature-view.schema";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { CitationCheck } from "./citation-check";
import type { LiteratureServer } from "./evidence-view";
import { LiteratureSearch } from "./literature-search";
import { OFF_WORDS } from "./literature-words";

export type LiteraturePartProps = {
  server: LiteratureServer;
  /** The sentence that is selected in the note: what a record would stand beside. */
  selected: NoteSentence | null;
  isAttached: (passageId: string) => boolean;
  /** References with a number that no register has said anything of. */
  uncheckedCount: number;
};

type Read = Awaited<ReturnType<LiteratureServer["read"]>>;

/** Published papers on the case's own conditions and medicines: asked for by a person, after seeing what leaves. */
export function LiteraturePart({ server, ...props }: LiteraturePartProps) {
  const [view, setView] = useState<Read | null>(null);
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let isShown = true;
    void server.read().then((read) => {
      if (isShown) setView(read);
    });
    return () => {
      isShown = false;
    };
  }, [server, reading]);
  return (
    <section aria-label="Literature" className="border-t border-line">
      <h3 className="bg-sunken px-6 py-1 text-13 font-semibold max-lg:px-4">Literature</h3>
      <div className="min-h-11 px-6 py-2.5 max-lg:px-4">
        {view === null ? null : view.state === "on" ? (
          <>
            <LiteratureSearch view={view} server={server} {...props} />
            <CitationCheck view={view} count={props.uncheckedCount} onCheck={server.check} />
          </>
        ) : (
          <Closed view={view} onAgain={() => setReading(reading + 1)} />
        )}
      </div>
    </section>
  );
}

type ClosedProps = {
  view: Exclude<Read, Extract<LiteratureView, { state: "on" }>>;
  onAgain: () => void;
};

function Closed({ view, onAgain }: ClosedProps) {
  if (view.state === "off") return <p className="text-13 text-ink-2">{OFF_WORDS[view.by]}</p>;
  if (view.state === "refused") {
    return (
      <p className="flex items-start gap-2 text-13 text-ink-2">
        <Ban aria-hidden="true" size={16} className="mt-px shrink-0" />
        {view.message}
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-3 text-13 text-ink-2">
      <span>{view.message}</span>
      <Button size="row" onClick={onAgain}>
        Try again
      </Button>
    </div>
  );
}
