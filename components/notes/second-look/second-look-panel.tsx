"use client";

import { criticLine, disputedViews } from "@/lib/notes/dissent-log.schema";
import type { NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import type { Selection } from "../review/acts/lit-pairs";
import { ReadingRow } from "../review/reading/reading-row";
import { useRovingRows } from "../review/reading/use-roving-rows";
import { linesOfSpan, writeLineNumbers } from "../source-lines";
import { DoubtLines, type DoubtSource } from "./doubt-lines";
import { agreementOf, restsOn, stancesOn } from "./second-look-words";

export type SecondLookPanelProps = {
  content: NoteContent;
  source: DoubtSource;
  selectedId: string | null;
  onPick: (selection: Selection) => void;
};

/** Who looked at the draft a second time, what they dispute, and what they say of the chosen sentence. */
export function SecondLookPanel(props: SecondLookPanelProps) {
  const { content, source, selectedId } = props;
  const disputed = disputedViews(content);
  const { onKeyDown, rowProps } = useRovingRows(disputed.map(({ id }) => id));
  return (
    <div onKeyDown={onKeyDown} className="pb-3">
      <Chosen {...props} />
      <section aria-label="Disputed">
        <h3 className="flex items-baseline gap-2 px-6 pt-3 pb-1 text-15 font-semibold max-lg:px-4">
          Disputed <span className="text-13 font-normal text-ink-2">{disputed.length}</span>
        </h3>
        <ul>
          {disputed.map(({ id, text, since, doubts, decision }) => {
            const facts = doubts.flatMap((doubt) => doubt.facts);
            const numbers = facts
              .filter(({ documentId }) => documentId === source.documentId)
              .flatMap((fact) => linesOfSpan(source.lines, fact));
            return (
              <ReadingRow
                key={id}
                lines={writeLineNumbers(numbers)}
                isChosen={selectedId === id}
                rowProps={rowProps(id)}
                onPick={() => props.onPick({ kind: "sentence", id })}
              >
                <span className="min-w-0 flex-1 break-words">
                  {text}
                  {since === "" ? null : <span className="pl-2 text-13 text-ink-2">{since}</span>}
                  <DoubtLines doubts={doubts} source={source} />
                  {decision === "" ? null : (
                    <span className="block text-13 text-ink-2">Decided: {decision}</span>
                  )}
                </span>
              </ReadingRow>
            );
          })}
        </ul>
      </section>
      <ul className="px-6 pt-2 text-13 text-ink-2 max-lg:px-4">
        {content.critique?.critics.map((critic) => (
          <li key={critic.name}>{criticLine(critic)}</li>
        ))}
        <li>Two that agree may both be wrong: the sentence is yours to check.</li>
      </ul>
    </div>
  );
}

function linesOf({ citations }: NoteSentence, source: DoubtSource): string {
  const own = citations.filter(({ documentId }) => documentId === source.documentId);
  return writeLineNumbers(own.flatMap((citation) => linesOfSpan(source.lines, citation)));
}

/** The chosen sentence and every critic's stance on it. */
function Chosen({ content, source, selectedId }: SecondLookPanelProps) {
  const sentence = content.sentences.find(({ id }) => id === selectedId);
  const doubts = sentence === undefined ? [] : stancesOn(content, sentence);
  return (
    <section
      aria-label="The chosen sentence"
      className="min-h-16 border-b border-line px-6 py-2 max-lg:px-4"
    >
      {sentence === undefined ? (
        <p className="text-13 text-ink-2">Choose a sentence to see what was said of it.</p>
      ) : (
        <>
          <p className="text-15 break-words">{sentence.text}</p>
          <p className="text-13 text-ink-2">
            {restsOn(content, sentence, linesOf(sentence, source))} {agreementOf(content, sentence)}
          </p>
          {doubts.length === 0 ? (
            <p className="text-13 text-ink-2">No second look was taken at this one.</p>
          ) : (
            <DoubtLines doubts={doubts} source={source} />
          )}
        </>
      )}
    </section>
  );
}
