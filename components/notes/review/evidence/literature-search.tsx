"use client";

import { useState } from "react";
import { Button } from "../../../ui/button";
import type { CaseConcept, LiteratureView } from "@/lib/drafting/literature/literature-view.schema";
import {
  MOST_CHOSEN,
  registerQuery,
} from "@/lib/retrieval/literature/registers/register-query.schema";
import type { AnsweredView, LiteratureServer } from "./evidence-view";
import { FoundPassage } from "./found-passage";
import type { LiteraturePartProps } from "./literature-part";
import { alsoSentWords, answerWords, registerName } from "./literature-words";

type On = Extract<LiteratureView, { state: "on" }>;

export type LiteratureSearchProps = Pick<LiteraturePartProps, "selected" | "isAttached"> & {
  view: On;
  server: LiteratureServer;
};

const keyOf = ({ system, code }: CaseConcept): string => `${system}:${code}`;

/** Choose, see what leaves to the letter, search; what is found may be put beside the selected sentence. */
export function LiteratureSearch({ view, server, selected, isAttached }: LiteratureSearchProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<AnsweredView | null>(null);
  const concepts = view.concepts.filter((each) => chosen.includes(keyOf(each)));
  const register = registerName(view.source);
  const search = async (): Promise<void> => {
    if (concepts.length === 0 || isBusy) return;
    setIsBusy(true);
    setAnswer(null);
    setAnswer(await server.find(concepts.map(({ system, code }) => ({ system, code }))));
    setIsBusy(false);
  };
  if (view.concepts.length === 0) {
    return (
      <p className="text-13 text-ink-2">
        No condition or medicine of this case has a name in our tables, so nothing can be asked.
      </p>
    );
  }
  return (
    <>
      <ConceptChoices
        concepts={view.concepts}
        chosen={chosen}
        isBusy={isBusy}
        onChoose={setChosen}
      />
      <WhatLeaves view={view} concepts={concepts} />
      <Button
        size="control"
        className="mt-2"
        aria-disabled={isBusy || concepts.length === 0}
        onClick={() => void search()}
      >
        {isBusy ? `Searching ${register}` : `Search ${register}`}
      </Button>
      <div role="status">
        {answer === null ? null : <Told answer={answer} register={register} />}
      </div>
      {answer?.state === "found" ? (
        <ul aria-label={`Found in ${register}`}>
          {answer.records.map((record) => (
            <FoundPassage
              key={record.passageId}
              passage={record}
              selected={selected}
              isAttached={isAttached(record.passageId)}
              onAttach={(sentenceId) =>
                server.attach(answer.searchId, record.source.pmid ?? "", sentenceId)
              }
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}

type ChoicesProps = {
  concepts: readonly CaseConcept[];
  chosen: readonly string[];
  isBusy: boolean;
  onChoose: (chosen: readonly string[]) => void;
};

function ConceptChoices({ concepts, chosen, isBusy, onChoose }: ChoicesProps) {
  const isFull = chosen.length >= MOST_CHOSEN;
  const toggle = (key: string): void => {
    if (isBusy) return;
    if (chosen.includes(key)) onChoose(chosen.filter((each) => each !== key));
    else if (!isFull) onChoose([...chosen, key]);
  };
  return (
    <>
      <p id="literature-choices" className="text-13 text-ink-2">
        Papers on up to {MOST_CHOSEN} of this case’s conditions and medicines together:
      </p>
      <div
        role="group"
        aria-labelledby="literature-choices"
        className="mt-1.5 flex flex-wrap gap-2"
      >
        {concepts.map((concept) => {
          const key = keyOf(concept);
          const isOn = chosen.includes(key);
          return (
            <button
              key={key}
              type="button"
              aria-pressed={isOn}
              aria-disabled={isBusy || (isFull && !isOn)}
              title={concept.title}
              onClick={() => toggle(key)}
              className="min-h-7 max-w-full truncate rounded-control border border-line-strong px-2 text-13 hover:bg-sunken aria-disabled:text-ink-3 aria-pressed:border-accent aria-pressed:bg-accent-tint aria-pressed:text-accent max-lg:min-h-10"
            >
              {concept.name}
            </button>
          );
        })}
      </div>
    </>
  );
}

/** The query to the letter, before it goes. */
function WhatLeaves({ view, concepts }: { view: On; concepts: readonly CaseConcept[] }) {
  if (concepts.length === 0) return null;
  const query = registerQuery(
    view.source,
    concepts.map(({ name }) => name),
  );
  return (
    <div className="mt-2 text-13 text-ink-2">
      <p>Sent to {view.host}, to the letter:</p>
      <p className="mt-1 rounded-control border border-line bg-sunken px-2.5 py-1 font-mono text-13 break-words text-ink">
        {query}
      </p>
      <p className="mt-1">{alsoSentWords(view.namesOperator)}</p>
    </div>
  );
}

function Told({ answer, register }: { answer: AnsweredView; register: string }) {
  const { words, isTrouble } = answerWords(answer, register);
  if (words === "") return null;
  return (
    <p className={`mt-2 text-15 ${isTrouble ? "font-semibold text-warn" : "text-ink-2"}`}>
      {words}
    </p>
  );
}
